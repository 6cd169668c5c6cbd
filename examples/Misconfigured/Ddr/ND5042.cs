namespace NetDsl.Examples.Misconfigured;

/// <summary>The backup is to call a caller back.</summary>
public static partial class ND5042
{
    public static Network Bad() => Network.Define("ND5042", net =>
    {
        net.Branch(dial: dial =>
        {
            dial.CallIn("8810052", callback: true); // expect ND5042
        });
    });
}
