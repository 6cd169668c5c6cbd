using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

/// <summary>No route leads over the backup.</summary>
public static partial class ND5058
{
    public static Network Bad() => Network.Define("ND5058", net =>
    {
        net.BareBranch(line: false, routing: branch =>
        {
            branch.StaticRoute("40.0.0.0/8", "10.1.1.2");
            branch.Interface("Bri2/4/0", line => // expect ND5058
            {
                line.LinkProtocol(LinkProtocol.Ppp).Address("20.1.1.1/30");
                line.Dial(dial => dial.Traditional().Group(1).Idle(0).Route("20.1.1.2", "8810052", broadcast: true));
                line.StandbyRoutingGroup(1).RoutingDisable(60);
            });
        });
    });
}
