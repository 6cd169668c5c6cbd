namespace NetDsl.Examples.Misconfigured;

public static partial class ND3094
{
    public static Network Fixed() => Network.Define("ND3094", net =>
    {
        net.HuaweiRouter("BRAS1", bras =>
        {
            bras.VirtualTemplate(1, vt => vt.PppOptions(ppp => ppp.AuthenticateByChap()));
            bras.Interface("GE0/2/0.1", access =>
            {
                access.UserVlan(1, 100);
                access.PppoeServer(1);
                access.Bas(bas => bas.Layer2Subscriber());
            });
        });
    });

    public static Network Bad_no_access_type() => Network.Define("ND3094", net =>
    {
        net.HuaweiRouter("BRAS1", bras =>
        {
            bras.VirtualTemplate(1, vt => vt.PppOptions(ppp => ppp.AuthenticateByChap()));
            bras.Interface("GE0/2/0.1", access =>
            {
                access.UserVlan(1, 100).PppoeServer(1);
                access.Bas(bas => bas.AuthenticateByPpp()); // expect ND3094
            });
        });
    });

    public static Network Fixed_no_access_type() => Network.Define("ND3094", net =>
    {
        net.HuaweiRouter("BRAS1", bras =>
        {
            bras.VirtualTemplate(1, vt => vt.PppOptions(ppp => ppp.AuthenticateByChap()));
            bras.Interface("GE0/2/0.1", access =>
            {
                access.UserVlan(1, 100).PppoeServer(1);
                access.Bas(bas => bas.AuthenticateByPpp().Layer2Subscriber());
            });
        });
    });

    public static Network Bad_web_only() => Network.Define("ND3094", net =>
    {
        net.HuaweiRouter("BRAS1", bras =>
        {
            bras.VirtualTemplate(1, vt => vt.PppOptions(ppp => ppp.AuthenticateByChap()));
            bras.Interface("GE0/2/0.1", access => access.UserVlan(1, 100).PppoeServer(1).Bas(bas =>
            {
                bas.Layer2Subscriber();
                bas.AuthenticateByWeb(); // expect ND3094
            }));
        });
    });

    public static Network Fixed_web_only() => Network.Define("ND3094", net =>
    {
        net.HuaweiRouter("BRAS1", bras =>
        {
            bras.VirtualTemplate(1, vt => vt.PppOptions(ppp => ppp.AuthenticateByChap()));
            bras.Interface("GE0/2/0.1", access => access.UserVlan(1, 100).PppoeServer(1).Bas(bas =>
            {
                bas.Layer2Subscriber();
                bas.AuthenticateByWeb();
                bas.AuthenticateByPpp();
            }));
        });
    });

    public static Network Good_no_template() => Network.Define("ND3094", net =>
    {
        net.HuaweiRouter("BRAS1", bras =>
        {
            bras.Interface("GE0/2/0.1", access => access.UserVlan(1, 100).Bas(bas => bas.Layer2Subscriber().AuthenticateByWeb()));
            bras.Interface("GE0/2/0.2", access => access.UserVlan(101, 200).Bas(bas => bas.Layer2Subscriber().AuthenticateByPpp()));
        });
    });

    public static Network Unknown(Input<bool> web) => Network.Define("ND3094", net =>
    {
        net.HuaweiRouter("BRAS1", bras =>
        {
            bras.VirtualTemplate(1, vt => vt.PppOptions(ppp => ppp.AuthenticateByChap()));
            bras.Interface("GE0/2/0.1", access => access.UserVlan(1, 100).PppoeServer(1).Bas(bas => bas.Layer2Subscriber().AuthenticateByWeb(web)));
        });
    });
}
