namespace NetDsl.Examples.Misconfigured;

/// <summary>The branch gives another password than the center has for it.</summary>
public static partial class ND5519
{
    public static Network Bad() => Network.Define("ND5519", net =>
    {
        net.Branch(bri: i => i.Ppp(ppp =>
        {
            ppp.ChapUser("branch", "blue-42-moon"); // expect ND5519, ND6201
        }));
        net.Center(r => r.LocalUser("branch", user => user.Ppp().Password("blue-24-moon")), bri: i => i.Ppp(ppp => ppp.AuthenticateByChap())); // expect ND6201
    });
}
