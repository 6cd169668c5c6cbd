namespace NetDsl.Examples.Misconfigured;

public static partial class ND3096
{
    public static Network Bad_stacking() => Network.Define("ND3096", net =>
    {
        net.HuaweiRouter("BRAS1", bras =>
        {
            bras.VirtualTemplate(1, vt => vt.PppOptions(ppp => ppp.AuthenticateByChap()));
            bras.Interface("GE0/2/0.1", access =>
            {
                access.QinqTermination(200, 300);
                access.PppoeServer(1).Bas(bas => bas.Layer2Subscriber());
                access.UserVlan(1, 100); // expect ND3096
            });
        });
    });

    public static Network Good() => Network.Define("ND3096", net =>
    {
        net.HuaweiRouter("BRAS1", bras =>
        {
            bras.VirtualTemplate(1, vt => vt.PppOptions(ppp => ppp.AuthenticateByChap()));
            bras.Interface("GE0/2/0.2", routed =>
            {
                routed.Dot1q(200);
            });
            bras.Interface("GE0/2/0.1", access =>
            {
                access.PppoeServer(1).Bas(bas => bas.Layer2Subscriber());
                access.UserVlan(1, 100);
            });
        });
    });

    public static Network Unknown(InterfaceName name) => Network.Define("ND3096", net =>
    {
        net.HuaweiRouter("BRAS1", bras =>
        {
            bras.VirtualTemplate(1, vt => vt.PppOptions(ppp => ppp.AuthenticateByChap()));
            bras.Interface(name, routed => routed.Dot1q(200));
            bras.Interface("GE0/2/0.1", access => access.UserVlan(1, 100).PppoeServer(1).Bas(bas => bas.Layer2Subscriber()));
        });
    });
}
