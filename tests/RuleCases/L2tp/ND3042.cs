namespace NetDsl.Examples.Misconfigured;

public static partial class ND3042
{
    public static Network Fixed() => Network.Define("ND3042", net =>
    {
        net.Lac1(lac =>
        {
            lac.VirtualTemplate(2, vt => vt.PppOptions(ppp =>
            {
                ppp.AuthenticateByChap();
                ppp.AuthenticateByPap();
            }));
        });
    });

    public static Network Good() => Network.Define("ND3042", net =>
    {
        net.Lac1(lac =>
        {
            lac.VirtualTemplate(2, vt => vt.PppOptions(ppp => ppp.AuthenticateByChap().AuthenticateByPap()));
            lac.VirtualTemplate(3);
        });
    });

    public static Network Unknown(Input<bool> on) => Network.Define("ND3042", net =>
    {
        net.Lac1(lac =>
        {
            lac.VirtualTemplate(2, vt => vt.PppOptions(ppp => ppp.AuthenticateByPap(on)));
        });
    });
}
