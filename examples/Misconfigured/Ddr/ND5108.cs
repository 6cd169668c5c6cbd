using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

/// <summary>A Dialer with bundle DDR has a dialer route.</summary>
public static partial class ND5108
{
    public static Network Bad() => Network.Define("ND5108", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.DialRule(1, DialProtocol.Ip);
            r.Interface("Bri2/4/0", i => i.BundleMember(1));
            r.Dialer(1, i => i.Address("20.1.1.1/30").Dial(d =>
            {
                d.Bundle().Group(1).PeerName("center");
                d.Route("20.1.1.2", "8810052"); // expect ND5108
            }));
        });
    });
}
