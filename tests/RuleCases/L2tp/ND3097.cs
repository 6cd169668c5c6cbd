namespace NetDsl.Examples.Misconfigured;

public static partial class ND3097
{
    public static Network Bad_own_vlan() => Network.Define("ND3097", net =>
    {
        net.HuaweiRouter("BRAS1", bras =>
        {
            bras.Interface("GE0/2/0.2", routed => routed.Dot1q(50).Address("10.1.1.1/24"));
            bras.Interface("GE0/2/0.1", access => access
                .Bas(bas => bas.Layer2Subscriber())
                .UserVlan(1, 100)); // expect ND3097
        });
    });

    public static Network Bad_double_tags() => Network.Define("ND3097", net =>
    {
        net.HuaweiRouter("BRAS1", bras =>
        {
            bras.Interface("GE0/2/0.1", access => access.UserVlan(1, 4094, outer: 10, outerLast: 20).Bas(bas => bas.Layer2Subscriber()));
            bras.Interface("GE0/2/0.2", access => access
                .Bas(bas => bas.Layer2Subscriber())
                .UserVlan(100, outer: 15)); // expect ND3097
        });
    });

    public static Network Bad_backwards() => Network.Define("ND3097", net =>
    {
        net.HuaweiRouter("BRAS1", bras => bras.Interface("GE0/2/0.1", access => access
            .Bas(bas => bas.Layer2Subscriber())
            .UserVlan(100, 1))); // expect ND3097
    });

    public static Network Good() => Network.Define("ND3097", net =>
    {
        net.HuaweiRouter("BRAS1", bras =>
        {
            bras.Interface("GE0/2/0.1", access => access.UserVlan(1, 100).Bas(bas => bas.Layer2Subscriber()));
            bras.Interface("GE0/2/0.2", access =>
            {
                access.Bas(bas => bas.Layer2Subscriber());
                access.UserVlan(101, 150);
            });
        });
    });

    public static Network Good_told_apart() => Network.Define("ND3097", net =>
    {
        net.HuaweiRouter("BRAS1", bras =>
        {
            bras.Interface("GE0/2/0.1", access => access.UserVlan(1, 100).Bas(bas => bas.Layer2Subscriber()));
            bras.Interface("GE0/2/0.2", access => access.UserVlan(1, 100, outer: 10).Bas(bas => bas.Layer2Subscriber()));
            bras.Interface("GE0/2/0.3", access => access.UserVlan(1, 100, outer: 11).Bas(bas => bas.Layer2Subscriber()));
            bras.Interface("GE0/2/0.4", access => access.UserVlan(101, 200, outer: 10).Bas(bas => bas.Layer2Subscriber()));
            bras.Interface("GE0/2/0.5", access => access.AnyOtherUserVlan().Bas(bas => bas.Layer2Subscriber()));
            bras.Interface("GE0/2/0.6", routed => routed.Dot1q(500).Address("10.1.1.1/24"));
            bras.Interface("GE0/2/1.1", access => access.UserVlan(1, 100).Bas(bas => bas.Layer2Subscriber()));
        });
    });

    public static Network Unknown(VlanId last, InterfaceName name) => Network.Define("ND3097", net =>
    {
        net.HuaweiRouter("BRAS1", bras =>
        {
            bras.Interface("GE0/2/0.1", access => access.UserVlan(1, last).Bas(bas => bas.Layer2Subscriber()));
            bras.Interface("GE0/2/0.2", access => access.UserVlan(50, 150).Bas(bas => bas.Layer2Subscriber()));
            bras.Interface(name, access => access.UserVlan(60).Bas(bas => bas.Layer2Subscriber()));
        });
    });
}
