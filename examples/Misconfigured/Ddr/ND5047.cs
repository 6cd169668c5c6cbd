namespace NetDsl.Examples.Misconfigured;

/// <summary>The center expects the branch under another name.</summary>
public static partial class ND5047
{
    public static Network Bad() => Network.Define("ND5047", net =>
    {
        net.Branch(bri: line => line.Ppp(ppp => ppp.ChapUser("branch", Secret.FromEnvironment("BRANCH_PASSWORD"))));
        net.Center(route: false, configure: center => center.LocalUser("branch", user => user.Ppp().Password(Secret.FromEnvironment("BRANCH_PASSWORD"))), bri: line => line.Ppp(ppp => ppp.AuthenticateByChap()), dial: dial =>
        {
            dial.Route("20.1.1.1", broadcast: true, configure: caller => caller.User("office")); // expect ND5047
        });
    });
}
