namespace NetDsl.Examples.Misconfigured;

public static partial class ND3100
{
    public static Network Bad_pseudowire() => Network.Define("ND3100", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1); // expect ND3100
            ac.Bas(bas => bas.Layer2Subscriber());
        }));
    });

    public static Network Good() => Network.Define("ND3100", net =>
    {
        net.HuaweiRouter("BRAS1", bras =>
        {
            bras.Interface("GE0/2/0.1", access =>
            {
                access.UserVlan(1, 100).Bas(bas => bas.Layer2Subscriber());
            });
            bras.Interface("GE0/2/0.2", routed => routed.Dot1q(200).Address("10.1.1.1/24"));
        });
    });

    public static Network Unknown(InterfaceName name) => Network.Define("ND3100", net =>
    {
        net.HuaweiRouter("BRAS1", bras =>
        {
            bras.Interface("GE0/2/0.1", access => access.UserVlan(1, 100).Bas(bas => bas.Layer2Subscriber()));
            bras.Interface(name, routed => routed.Address("10.1.1.1/24"));
        });
    });
}
