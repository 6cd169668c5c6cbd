using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5519
{
    public static Network Good() => Network.Define("ND5519", net =>
    {
        net.Branch(bri: i => i.Ppp(ppp =>
        {
            ppp.ChapUser("branch", "blue-42-moon"); // expect ND6201
        }));
        net.Center(r => r.LocalUser("branch", user => user.Ppp().Password("blue-42-moon")), bri: i => i.Ppp(ppp => ppp.AuthenticateByChap())); // expect ND6201
    });

    public static Network Good_enciphered() => Network.Define("ND5519", net =>
    {
        net.Branch(bri: i => i.Ppp(ppp => ppp.ChapUser("branch", "$c$3$q0pKbuFV1yQ6DWbPq4tS1w==", SecretForm.Cipher)));
        net.Center(r => r.LocalUser("branch", user => user.Ppp().Password("$c$3$x1pKbuFV1yQ6DWbPq4tS1w==", UserPasswordForm.Cipher)), bri: i => i.Ppp(ppp => ppp.AuthenticateByChap()));
    });

    public static Network Unknown(Secret password) => Network.Define("ND5519", net =>
    {
        net.Branch(bri: i => i.Ppp(ppp => ppp.ChapUser("branch", password)));
        net.Center(r => r.LocalUser("branch", user => user.Ppp().Password("blue-24-moon")), bri: i => i.Ppp(ppp => ppp.AuthenticateByChap())); // expect ND6201
    });
}
