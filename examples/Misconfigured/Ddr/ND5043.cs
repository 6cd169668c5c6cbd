namespace NetDsl.Examples.Misconfigured;

/// <summary>The backup is to take the calls of the center.</summary>
public static partial class ND5043
{
    public static Network Bad() => Network.Define("ND5043", net =>
    {
        net.Branch(dial: dial =>
        {
            dial.CallIn("8810052"); // expect ND5043
        });
    });
}
