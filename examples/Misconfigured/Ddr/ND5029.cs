namespace NetDsl.Examples.Misconfigured;

/// <summary>The dialer route has no number.</summary>
public static partial class ND5029
{
    public static Network Bad() => Network.Define("ND5029", net =>
    {
        net.Branch(route: false, dial: dial =>
        {
            dial.Route("20.1.1.2", broadcast: true); // expect ND5029
        });
    });
}
