namespace NetDsl.Examples.Misconfigured;

/// <summary>The center authenticates by CHAP, the branch has a name for PAP.</summary>
public static partial class ND5319
{
    public static Network Bad() => Network.Define("ND5319", net =>
    {
        net.Branch(bri: i => i.Ppp(ppp =>
        {
            ppp.PapUser("branch", Secret.FromEnvironment("BRANCH")); // expect ND5319
        }));
        net.Center(r => r.LocalUser("branch", user => user.Ppp().Password(Secret.FromEnvironment("BRANCH"))), bri: i => i.Ppp(ppp => ppp.AuthenticateByChap()));
    });
}
