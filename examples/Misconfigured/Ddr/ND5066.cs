namespace NetDsl.Examples.Misconfigured;

/// <summary>Load balancing stands in the BGP view.</summary>
public static partial class ND5066
{
    public static Network Bad() => Network.Define("ND5066", net =>
    {
        net.BgpBranch(balance: false, bgp: bgp =>
        {
            bgp.Raw("balance 2"); // expect ND5066
        });
    });
}
