namespace NetDsl.Examples.Misconfigured;

/// <summary>The number is that of another line.</summary>
public static partial class ND5040
{
    public static Network Bad() => Network.Define("ND5040", net =>
    {
        net.Branch(route: false, dial: dial =>
        {
            dial.Route("20.1.1.2", "8810055", broadcast: true); // expect ND5040
        });
        net.Center(bri: line => line.Isdn(isdn => isdn.CalledNumber(1, "8810052")));
    });
}
