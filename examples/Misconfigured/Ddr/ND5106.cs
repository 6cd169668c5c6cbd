using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

/// <summary>The channel is in the circular group and in the bundle of one Dialer.</summary>
public static partial class ND5106
{
    public static Network Bad() => Network.Define("ND5106", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.DialRule(1, DialProtocol.Ip);
            r.Dialer(1, i => i.Address("20.1.1.1/30").Dial(d => d.Traditional().Group(1).Route("20.1.1.2", "8810052")));
            r.Interface("Bri2/4/0", i =>
            {
                i.CircularGroup(1);
                i.BundleMember(1); // expect ND5106
            });
        });
    });
}
