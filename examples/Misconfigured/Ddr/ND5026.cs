namespace NetDsl.Examples.Misconfigured;

/// <summary>The interface refers to the group again.</summary>
public static partial class ND5026
{
    public static Network Bad() => Network.Define("ND5026", net =>
    {
        net.Branch(bri: line =>
        {
            line.StandbyRoutingGroup(1); // expect ND5026
        });
    });
}
