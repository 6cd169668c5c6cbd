using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5045
{
    public static Network Good() => Network.Define("ND5045", net =>
    {
        net.Branch();
        net.Center(line: false, configure: center =>
        {
            center.Interface("Bri2/4/0", bri => bri.LinkProtocol(LinkProtocol.Ppp).Address("20.1.1.2/30").Ospf(o => o.Cost(2000)).Dial(dial => dial.Traditional().Group(1).Route("20.1.1.1", broadcast: true)));
        });
    });

    public static Network Bad_peer_name() => Network.Define("ND5045", net =>
    {
        net.Branch(bri: line => line.Ppp(ppp => ppp.ChapUser("branch", Secret.FromEnvironment("BRANCH_PASSWORD"))));
        net.Center(line: false, configure: center =>
        {
            center.LocalUser("branch", user => user.Ppp().Password(Secret.FromEnvironment("BRANCH_PASSWORD")));
            center.Dialer(1, dialer => dialer
                .LinkProtocol(LinkProtocol.Ppp)
                .Address("20.1.1.2/30")
                .OspfEnable(1, 0)
                .Ospf(o => o.Cost(2000))
                .Ppp(ppp => ppp.AuthenticateByChap())
                .Dial(dial =>
                {
                    dial.Bundle().Group(1).Idle(0);
                    dial.PeerName("center"); // expect ND5045
                }));
            center.Interface("Bri2/4/0", bri => bri.LinkProtocol(LinkProtocol.Ppp).Ppp(ppp => ppp.AuthenticateByChap()).BundleMember(1));
        });
    });

    public static Network Fixed_peer_name() => Network.Define("ND5045", net =>
    {
        net.Branch(bri: line => line.Ppp(ppp => ppp.ChapUser("branch", Secret.FromEnvironment("BRANCH_PASSWORD"))));
        net.Center(line: false, configure: center =>
        {
            center.LocalUser("branch", user => user.Ppp().Password(Secret.FromEnvironment("BRANCH_PASSWORD")));
            center.Dialer(1, dialer => dialer
                .LinkProtocol(LinkProtocol.Ppp)
                .Address("20.1.1.2/30")
                .OspfEnable(1, 0)
                .Ospf(o => o.Cost(2000))
                .Ppp(ppp => ppp.AuthenticateByChap())
                .Dial(dial =>
                {
                    dial.Bundle().Group(1).Idle(0);
                    dial.PeerName("branch");
                }));
            center.Interface("Bri2/4/0", bri => bri.LinkProtocol(LinkProtocol.Ppp).Ppp(ppp => ppp.AuthenticateByChap()).BundleMember(1));
        });
    });

    public static Network Unknown(DialerPeerName name) => Network.Define("ND5045", net =>
    {
        net.Branch(bri: line => line.Ppp(ppp => ppp.ChapUser("branch", Secret.FromEnvironment("BRANCH_PASSWORD"))));
        net.Center(line: false, configure: center =>
        {
            center.LocalUser("branch", user => user.Ppp().Password(Secret.FromEnvironment("BRANCH_PASSWORD")));
            center.Dialer(1, dialer => dialer
                .LinkProtocol(LinkProtocol.Ppp)
                .Address("20.1.1.2/30")
                .OspfEnable(1, 0)
                .Ospf(o => o.Cost(2000))
                .Ppp(ppp => ppp.AuthenticateByChap())
                .Dial(dial =>
                {
                    dial.Bundle().Group(1).Idle(0);
                    dial.PeerName(name);
                }));
            center.Interface("Bri2/4/0", bri => bri.LinkProtocol(LinkProtocol.Ppp).Ppp(ppp => ppp.AuthenticateByChap()).BundleMember(1));
        });
    });
}
