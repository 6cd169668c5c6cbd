using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5082
{
    public static Network Fixed() => Network.Define("ND5082", net =>
    {
        net.Branch(bri: line => line.Ospf(ospf => ospf.Cost(100)), ospf: ospf =>
        {
            ospf.EqualPaths(2);
        });
    });

    public static Network Good_the_backup_costs_more() => Network.Define("ND5082", net =>
    {
        net.Branch(bri: line => line.Ospf(ospf => ospf.Cost(200)), ospf: ospf =>
        {
            ospf.EqualPaths(1);
        });
    });

    public static Network Unknown(ComwareEqualPaths paths) => Network.Define("ND5082", net =>
    {
        net.Branch(bri: line => line.Ospf(ospf => ospf.Cost(100)), ospf: ospf =>
        {
            ospf.EqualPaths(paths);
        });
    });
}
