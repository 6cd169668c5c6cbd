namespace NetDsl.Examples.Misconfigured;

/// <summary>Nothing belongs to the Dialer.</summary>
public static partial class ND5022
{
    public static Network Bad() => Network.Define("ND5022", net =>
    {
        net.DialerBranch(standby: false, member: false, dialer: dialer =>
        {
            dialer.StandbyRoutingGroup(1); // expect ND5022
        });
    });
}
