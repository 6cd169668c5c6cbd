namespace NetDsl.Examples.Misconfigured;

/// <summary>The dialer group has no dial rule.</summary>
public static partial class ND5019
{
    public static Network Bad() => Network.Define("ND5019", net =>
    {
        net.Branch(dial: dial =>
        {
            dial.Group(2); // expect ND5019
        });
    });
}
