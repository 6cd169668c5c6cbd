namespace NetDsl.Examples.Misconfigured;

/// <summary>DDR is described, and not enabled.</summary>
public static partial class ND5017
{
    public static Network Bad() => Network.Define("ND5017", net =>
    {
        net.Branch(ddr: false, bri: line =>
        {
            line.Dial(dial => dial.Group(1).Idle(0).Route("20.1.1.2", "8810052", broadcast: true)); // expect ND5017
            line.StandbyRoutingGroup(1);
        });
    });
}
