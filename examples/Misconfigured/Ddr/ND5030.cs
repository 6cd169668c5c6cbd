namespace NetDsl.Examples.Misconfigured;

/// <summary>Two interfaces have a dialer route, and one of them is dialed.</summary>
public static partial class ND5030
{
    public static Network Bad() => Network.Define("ND5030", net =>
    {
        net.Branch(configure: branch =>
        {
            var second = branch.SecondLine();
            second.StandbyRoutingGroup(1); // expect ND5030
        });
    });
}
