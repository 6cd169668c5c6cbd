namespace NetDsl.Examples.Misconfigured;

/// <summary>The center has the line in another area.</summary>
public static partial class ND5087
{
    public static Network Bad() => Network.Define("ND5087", net =>
    {
        net.Branch();
        net.Center(bri: line =>
        {
            line.OspfEnable(1, 1); // expect ND5087
        });
    });
}
