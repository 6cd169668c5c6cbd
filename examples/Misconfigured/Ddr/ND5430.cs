namespace NetDsl.Examples.Misconfigured;

/// <summary>A backup without dialer route stands beside one that has it.</summary>
public static partial class ND5430
{
    public static Network Bad() => Network.Define("ND5430", net =>
    {
        net.Branch(configure: branch =>
        {
            var second = branch.SecondLine(route: false);
            second.Dial(dial => dial.Number("8810077"));
            second.StandbyRoutingGroup(1); // expect ND5430
        });
    });
}
