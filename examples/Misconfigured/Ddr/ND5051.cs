using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

/// <summary>The primary line is a backup of its own group.</summary>
public static partial class ND5051
{
    public static Network Bad() => Network.Define("ND5051", net =>
    {
        net.BareBranch(branch =>
        {
            branch.StaticRoute("40.0.0.0/8", "30.1.1.2").StaticRoute("40.0.0.0/8", "20.1.1.2", 100);
            branch.Interface("Bri2/4/1", line =>
            {
                line.LinkProtocol(LinkProtocol.Ppp).Address("30.1.1.1/30");
                line.Dial(dial => dial.Traditional().Group(1).Idle(0).Number("8810053"));
                line.StandbyRoutingGroup(1); // expect ND5051
            });
        });
    });
}
