using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

/// <summary>The backup leads to another router, whose routes are suppressed.</summary>
public static partial class ND5091
{
    public static Network Bad() => Network.Define("ND5091", net =>
    {
        net.RipBranch(rip: rip =>
        {
            rip.Timers(suppress: 180); // expect ND5091
        });
        net.BareCenter(line: false, routing: center =>
        {
            center.Rip(1, rip => rip.Version(RipVersion.Version2).Summary(false).Timers(suppress: 180).Network("10.0.0.0").Network("40.0.0.0"));
        });
        net.H3cRouter("Standby", standby =>
        {
            standby.DialRule(1, DialProtocol.Ip);
            standby.Interface("Bri2/4/0", line => line.LinkProtocol(LinkProtocol.Ppp).Address("20.1.1.2/30")
                .Dial(dial => dial.Traditional().Group(1).Idle(0).Route("20.1.1.1", broadcast: true)));
            standby.Rip(1, rip => rip.Version(RipVersion.Version2).Summary(false).Timers(suppress: 180).Network("20.0.0.0"));
        });
    });
}
