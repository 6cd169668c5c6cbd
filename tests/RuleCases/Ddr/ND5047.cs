using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5047
{
    public static Network Fixed() => Network.Define("ND5047", net =>
    {
        net.Branch(bri: line => line.Ppp(ppp => ppp.ChapUser("branch", Secret.FromEnvironment("BRANCH_PASSWORD"))));
        net.Center(route: false, configure: center => center.LocalUser("branch", user => user.Ppp().Password(Secret.FromEnvironment("BRANCH_PASSWORD"))), bri: line => line.Ppp(ppp => ppp.AuthenticateByChap()), dial: dial =>
        {
            dial.Route("20.1.1.1", broadcast: true, configure: caller => caller.User("branch"));
        });
    });

    public static Network Good_in_capitals() => Network.Define("ND5047", net =>
    {
        net.Branch(bri: line => line.Ppp(ppp => ppp.ChapUser("branch", Secret.FromEnvironment("BRANCH_PASSWORD"))));
        net.Center(route: false, configure: center => center.LocalUser("branch", user => user.Ppp().Password(Secret.FromEnvironment("BRANCH_PASSWORD"))), bri: line => line.Ppp(ppp => ppp.AuthenticateByChap()), dial: dial =>
        {
            dial.Route("20.1.1.1", broadcast: true, configure: caller => caller.User("BRANCH"));
        });
    });

    public static Network Bad_other_address() => Network.Define("ND5047", net =>
    {
        net.Branch(bri: line => line.Ppp(ppp => ppp.ChapUser("branch", Secret.FromEnvironment("BRANCH_PASSWORD"))));
        net.Center(route: false, configure: center => center.LocalUser("branch", user => user.Ppp().Password(Secret.FromEnvironment("BRANCH_PASSWORD"))), bri: line => line.Ppp(ppp => ppp.AuthenticateByChap()), dial: dial =>
        {
            dial.Route("20.1.1.3", broadcast: true, configure: caller => caller.User("branch")); // expect ND5047
        });
    });

    public static Network Fixed_other_address() => Network.Define("ND5047", net =>
    {
        net.Branch(bri: line => line.Ppp(ppp => ppp.ChapUser("branch", Secret.FromEnvironment("BRANCH_PASSWORD"))));
        net.Center(route: false, configure: center => center.LocalUser("branch", user => user.Ppp().Password(Secret.FromEnvironment("BRANCH_PASSWORD"))), bri: line => line.Ppp(ppp => ppp.AuthenticateByChap()), dial: dial =>
        {
            dial.Route("20.1.1.1", broadcast: true, configure: caller => caller.User("branch"));
        });
    });

    public static Network Unknown(DialerPeerName name) => Network.Define("ND5047", net =>
    {
        net.Branch(bri: line => line.Ppp(ppp => ppp.ChapUser("branch", Secret.FromEnvironment("BRANCH_PASSWORD"))));
        net.Center(route: false, configure: center => center.LocalUser("branch", user => user.Ppp().Password(Secret.FromEnvironment("BRANCH_PASSWORD"))), bri: line => line.Ppp(ppp => ppp.AuthenticateByChap()), dial: dial =>
        {
            dial.Route("20.1.1.1", broadcast: true, configure: caller => caller.User(name));
        });
    });
}
