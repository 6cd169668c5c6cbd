namespace NetDsl.Examples.Misconfigured;

/// <summary>The backup is shut down.</summary>
public static partial class ND5024
{
    public static Network Bad() => Network.Define("ND5024", net =>
    {
        net.Branch(bri: line =>
        {
            line.Shutdown(); // expect ND5024
        });
    });
}
