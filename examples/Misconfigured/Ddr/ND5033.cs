namespace NetDsl.Examples.Misconfigured;

/// <summary>The dialer route expects a name, and nobody asks for it.</summary>
public static partial class ND5033
{
    public static Network Bad() => Network.Define("ND5033", net =>
    {
        net.Branch(route: false, dial: dial =>
        {
            dial.Route("20.1.1.2", "8810052", broadcast: true, configure: route => route.User("center")); // expect ND5033
        });
    });
}
