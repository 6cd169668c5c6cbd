namespace NetDsl.Examples.Misconfigured;

public static partial class ND4023
{
    public static Network Fixed() => Network.Define("ND4023", net =>
    {
        net.Egress(masg2: pe =>
        {
            pe.Loopback(1, lo =>
            {
                lo.Description("router ID");
            });
        });
    });

    public static Network Good_another_loopback() => Network.Define("ND4023", net =>
    {
        net.Egress(masg2: pe =>
        {
            pe.Loopback(2, lo => lo.VpnInstance("vpn1").Address("10.9.1.1/32"));
        });
    });

    public static Network Unknown(VpnInstanceName name) => Network.Define("ND4023", net =>
    {
        net.Egress(masg2: pe =>
        {
            pe.Loopback(1, lo => lo.VpnInstance(name));
        });
    });
}
