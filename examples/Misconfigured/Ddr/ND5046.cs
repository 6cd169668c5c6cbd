namespace NetDsl.Examples.Misconfigured;

/// <summary>The called end takes calls of another number only.</summary>
public static partial class ND5046
{
    public static Network Bad() => Network.Define("ND5046", net =>
    {
        net.Branch(bri: line => line.Isdn(isdn => isdn.Calling("8810055")));
        net.Center(dial: dial =>
        {
            dial.CallIn("8810066"); // expect ND5046
        });
    });
}
