namespace NetDsl.Examples.Misconfigured;

/// <summary>The local user of the branch may not come by PPP.</summary>
public static partial class ND5119
{
    public static Network Bad() => Network.Define("ND5119", net =>
    {
        net.Branch(bri: i => i.Ppp(ppp => ppp.ChapUser("branch", Secret.FromEnvironment("BRANCH"))));
        net.Center(r =>
        {
            r.LocalUser("branch", user => user.Password(Secret.FromEnvironment("BRANCH"))); // expect ND5119
        }, bri: i => i.Ppp(ppp => ppp.AuthenticateByChap()));
    });
}
