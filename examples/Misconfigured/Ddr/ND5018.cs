namespace NetDsl.Examples.Misconfigured;

/// <summary>DDR is enabled, and the interface belongs to no dialer group.</summary>
public static partial class ND5018
{
    public static Network Bad() => Network.Define("ND5018", net =>
    {
        net.Branch(ddr: false, bri: line =>
        {
            line.Dial(dial => dial.Traditional().Idle(0).Route("20.1.1.2", "8810052", broadcast: true)); // expect ND5018
            line.StandbyRoutingGroup(1);
        });
    });
}
