namespace NetDsl.Examples.Misconfigured;

/// <summary>The number of the group is mistyped.</summary>
public static partial class ND5005
{
    public static Network Bad() => Network.Define("ND5005", net =>
    {
        net.Branch(standby: false, bri: line =>
        {
            line.StandbyRoutingGroup(10); // expect ND5005
        });
    });
}
