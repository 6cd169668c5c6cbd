namespace NetDsl.Examples.Misconfigured;

/// <summary>Routes of the own AS are balanced, and both peers are in another one.</summary>
public static partial class ND5067
{
    public static Network Bad() => Network.Define("ND5067", net =>
    {
        net.BgpBranch(balance: false, ipv4: family =>
        {
            family.BalanceIbgp(2); // expect ND5067
        });
    });
}
