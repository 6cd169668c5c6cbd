namespace NetDsl.Examples.Misconfigured;

/// <summary>The backup is released at once.</summary>
public static partial class ND5096
{
    public static Network Bad() => Network.Define("ND5096", net =>
    {
        net.Branch(bri: line =>
        {
            line.RoutingDisable(0); // expect ND5096
        });
    });
}
