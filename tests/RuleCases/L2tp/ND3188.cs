namespace NetDsl.Examples.Misconfigured;

public static partial class ND3188
{
    public static Network Bad_isis() => Network.Define("ND3188", net =>
    {
        net.HotBackup(lac => lac.Loopback(1, lo =>
        {
            lo.IsisEnable(1); // expect ND3188
        }));
    });

    public static Network Fixed_isis() => Network.Define("ND3188", net =>
    {
        net.HotBackup(lac => lac.Loopback(1, lo =>
        {
        }));
    });

    public static Network Bad_ospf_on_the_interface() => Network.Define("ND3188", net =>
    {
        net.HotBackup(lac => lac.Loopback(1, lo =>
        {
            lo.OspfEnable(1, 0); // expect ND3188
        }));
    });

    public static Network Good_inherited() => Network.Define("ND3188", net =>
    {
        net.HotBackup(lac => lac.Loopback(1, lo => lo.OspfEnable(1, 0).Ospf(ospf => ospf.InheritCost())));
    });

    public static Network Unknown(Ipv4Prefix network) => Network.Define("ND3188", net =>
    {
        net.HotBackup(lac => lac.Ospf(1, ospf => ospf.Area(0, area => area.Network(network))));
    });
}
