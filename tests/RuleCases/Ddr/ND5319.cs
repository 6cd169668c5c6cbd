namespace NetDsl.Examples.Misconfigured;

public static partial class ND5319
{
    public static Network Bad_no_name() => Network.Define("ND5319", net =>
    {
        net.Branch();
        net.Center(bri: i => i.Ppp(ppp =>
        {
            ppp.AuthenticateByChap(); // expect ND5319
        }));
    });

    public static Network Good() => Network.Define("ND5319", net =>
    {
        net.Branch(bri: i => i.Ppp(ppp =>
        {
            ppp.ChapUser("branch", Secret.FromEnvironment("BRANCH"));
        }));
        net.Center(r => r.LocalUser("branch", user => user.Ppp().Password(Secret.FromEnvironment("BRANCH"))), bri: i => i.Ppp(ppp => ppp.AuthenticateByChap()));
    });

    public static Network Good_either_way() => Network.Define("ND5319", net =>
    {
        net.Branch(bri: i => i.Ppp(ppp => ppp.PapUser("branch", Secret.FromEnvironment("BRANCH"))));
        net.Center(r => r.LocalUser("branch", user => user.Ppp().Password(Secret.FromEnvironment("BRANCH"))), bri: i => i.Ppp(ppp => ppp.AuthenticateByChap().AuthenticateByPap()));
    });

    public static Network Unknown(Input<bool> chap) => Network.Define("ND5319", net =>
    {
        net.Branch(bri: i => i.Ppp(ppp => ppp.PapUser("branch", Secret.FromEnvironment("BRANCH"))));
        net.Center(r => r.LocalUser("branch", user => user.Ppp().Password(Secret.FromEnvironment("BRANCH"))), bri: i => i.Ppp(ppp => ppp.AuthenticateByChap(chap)));
    });
}
