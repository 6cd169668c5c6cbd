namespace NetDsl.Examples.Misconfigured;

/// <summary>Letter case counts in the name of a VPN instance.</summary>
public static partial class ND5007
{
    public static Network Bad() => Network.Define("ND5007", net =>
    {
        net.VpnBranch(branch =>
        {
            branch.RoutingGroup(1, group => group.Monitor("40.0.0.0/8", "Red")); // expect ND5007
        });
    });
}
