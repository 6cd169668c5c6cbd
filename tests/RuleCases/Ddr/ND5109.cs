using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5109
{
    public static Network Bad_too_many() => Network.Define("ND5109", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.DialRule(1, DialProtocol.Ip);
            r.Interface("Bri2/4/0", i => i.BundleMember(1));
            r.Dialer(1, i => i.Address("20.1.1.1/24").Dial(d =>
            {
                d.Bundle().Group(1);
                for (var peer = 1; peer <= 256; peer++)
                    d.PeerName($"branch{peer}"); // expect ND5109
            }));
        });
    });

    public static Network Good() => Network.Define("ND5109", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.DialRule(1, DialProtocol.Ip);
            r.Interface("Bri2/4/0", i => i.BundleMember(1));
            r.Dialer(1, i => i.Address("20.1.1.1/24").Dial(d => d.Bundle().Group(1).PeerName("branch")));
        });
    });

    public static Network Unknown(DialerPeerName name) => Network.Define("ND5109", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.DialRule(1, DialProtocol.Ip);
            r.Interface("Bri2/4/0", i => i.BundleMember(1));
            r.Dialer(1, i => i.Address("20.1.1.1/24").Dial(d => d.Bundle().Group(1).PeerName(name)));
        });
    });
}
