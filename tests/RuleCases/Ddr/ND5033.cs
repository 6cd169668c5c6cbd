using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5033
{
    public static Network Good() => Network.Define("ND5033", net =>
    {
        net.Branch(route: false, bri: line => line.Ppp(ppp => ppp.AuthenticateByChap()), configure: branch => branch.LocalUser("center", user => user.Ppp().Password(Secret.FromEnvironment("CENTER_PASSWORD"))), dial: dial =>
        {
            dial.Route("20.1.1.2", "8810052", broadcast: true, configure: route => route.User("center"));
        });
    });

    public static Network Unknown(DialerPeerName name) => Network.Define("ND5033", net =>
    {
        net.Branch(route: false, dial: dial =>
        {
            dial.Route("20.1.1.2", "8810052", broadcast: true, configure: route => route.User(name));
        });
    });
}
