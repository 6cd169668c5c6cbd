using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5091
{
    public static Network Good() => Network.Define("ND5091", net =>
    {
        net.RipBranch(rip: rip =>
        {
            rip.Timers(suppress: 20);
        });
        net.BareCenter(line: false, routing: center =>
        {
            center.Rip(1, rip => rip.Version(RipVersion.Version2).Summary(false).Timers(suppress: 20).Network("10.0.0.0").Network("40.0.0.0"));
        });
        net.H3cRouter("Standby", standby =>
        {
            standby.DialRule(1, DialProtocol.Ip);
            standby.Interface("Bri2/4/0", line => line.LinkProtocol(LinkProtocol.Ppp).Address("20.1.1.2/30")
                .Dial(dial => dial.Traditional().Group(1).Idle(0).Route("20.1.1.1", broadcast: true)));
            standby.Rip(1, rip => rip.Version(RipVersion.Version2).Summary(false).Timers(suppress: 20).Network("20.0.0.0"));
        });
    });

    public static Network Good_one_router() => Network.Define("ND5091", net =>
    {
        net.RipBranch(rip: rip => rip.Timers(suppress: 180));
        net.RipCenter(configure: center => center.Rip(1, rip => rip.Timers(suppress: 180)));
    });

    public static Network Unknown(RipTimer suppress) => Network.Define("ND5091", net =>
    {
        net.RipBranch(rip: rip =>
        {
            rip.Timers(suppress: suppress);
        });
        net.BareCenter(line: false, routing: center =>
        {
            center.Rip(1, rip => rip.Version(RipVersion.Version2).Summary(false).Timers(suppress: suppress).Network("10.0.0.0").Network("40.0.0.0"));
        });
        net.H3cRouter("Standby", standby =>
        {
            standby.DialRule(1, DialProtocol.Ip);
            standby.Interface("Bri2/4/0", line => line.LinkProtocol(LinkProtocol.Ppp).Address("20.1.1.2/30")
                .Dial(dial => dial.Traditional().Group(1).Idle(0).Route("20.1.1.1", broadcast: true)));
            standby.Rip(1, rip => rip.Version(RipVersion.Version2).Summary(false).Timers(suppress: suppress).Network("20.0.0.0"));
        });
    });
}
