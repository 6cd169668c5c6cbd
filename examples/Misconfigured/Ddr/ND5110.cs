using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

/// <summary>The Dialer that is called names no peer.</summary>
public static partial class ND5110
{
    public static Network Bad() => Network.Define("ND5110", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.DialRule(1, DialProtocol.Ip);
            r.Interface("Bri2/4/0", i => i.BundleMember(1));
            r.Dialer(1, i => i.Address("20.1.1.1/30").Dial(d =>
            {
                d.Bundle(); // expect ND5110
                d.Group(1);
            }));
        });
    });
}
