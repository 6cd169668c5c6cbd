using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5119
{
    public static Network Fixed() => Network.Define("ND5119", net =>
    {
        net.Branch(bri: i => i.Ppp(ppp => ppp.ChapUser("branch", Secret.FromEnvironment("BRANCH"))));
        net.Center(r =>
        {
            r.LocalUser("branch", user => user.Password(Secret.FromEnvironment("BRANCH")).Ppp());
        }, bri: i => i.Ppp(ppp => ppp.AuthenticateByChap()));
    });

    public static Network Bad_no_user() => Network.Define("ND5119", net =>
    {
        net.Branch(bri: i => i.Ppp(ppp => ppp.PapUser("branch", Secret.FromEnvironment("BRANCH"))));
        net.Center(bri: i => i.Ppp(ppp =>
        {
            ppp.AuthenticateByPap(); // expect ND5119
        }));
    });

    public static Network Good_two_lines_of_equal_addresses() => Network.Define("ND5119", net =>
    {
        net.H3cRouter("Shop", r => r.Interface("Serial2/1/0", i => i.LinkProtocol(LinkProtocol.Ppp).Address("10.9.1.1/30").Ppp(ppp => ppp.ChapUser("shop", Secret.FromEnvironment("SHOP")))));
        net.H3cRouter("Office", r => r.Interface("Serial2/1/0", i => i.LinkProtocol(LinkProtocol.Ppp).Address("10.9.1.1/30").Ppp(ppp => ppp.AuthenticateByChap())));
    });

    public static Network Good_other_users_by_RADIUS() => Network.Define("ND5119", net =>
    {
        net.Branch(bri: i => i.Ppp(ppp => ppp.ChapUser("branch", Secret.FromEnvironment("BRANCH"))));
        net.Center(r => r.Raw("radius scheme city"), bri: i => i.Ppp(ppp => ppp.AuthenticateByChap()));
    });

    public static Network Unknown(ComwareUserName name) => Network.Define("ND5119", net =>
    {
        net.Branch(bri: i => i.Ppp(ppp => ppp.ChapUser("branch", Secret.FromEnvironment("BRANCH"))));
        net.Center(r => r.LocalUser(name, user => user.Ppp()), bri: i => i.Ppp(ppp => ppp.AuthenticateByChap()));
    });
}
