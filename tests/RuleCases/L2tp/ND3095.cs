namespace NetDsl.Examples.Misconfigured;

public static partial class ND3095
{
    public static Network Good() => Network.Define("ND3095", net =>
    {
        net.HuaweiRouter("BRAS1", bras =>
        {
            bras.VirtualTemplate(1, vt => vt.PppOptions(ppp => ppp.AuthenticateByChap()));
            bras.Interface("GE0/2/0.1", access =>
            {
                access.PppoeServer(1).Bas(bas => bas.Layer2Subscriber());
                access.UserVlan(1, 100);
            });
        });
    });

    public static Network Unknown(InterfaceName name) => Network.Define("ND3095", net =>
    {
        net.HuaweiRouter("BRAS1", bras =>
        {
            bras.VirtualTemplate(1, vt => vt.PppOptions(ppp => ppp.AuthenticateByChap()));
            bras.Interface(name, access => access.PppoeServer(1).UserVlan(1, 100).Bas(bas => bas.Layer2Subscriber()));
        });
    });
}
