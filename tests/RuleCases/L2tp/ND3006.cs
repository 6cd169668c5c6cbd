namespace NetDsl.Examples.Misconfigured;

public static partial class ND3006
{
    public static Network Good_two_groups() => Network.Define("ND3006", net =>
    {
        net.Lns1(lns =>
        {
            lns.Loopback(1, lo => lo.Address("4.4.4.4/32"));
            lns.L2tpGroup("next", g => g.TunnelName("lts1").Password(L2tpParts.Password).Lac(lac => lac.LnsFromRadius().Source("LoopBack1")));
        });
    });

    public static Network Unknown(Ipv4Address address) => Network.Define("ND3006", net =>
    {
        net.Lac1(group: g => g.LnsSide(lns => lns.MandatoryChap(false)), lac: lac => lac.Lns(address));
    });
}
