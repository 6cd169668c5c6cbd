namespace NetDsl.Examples.Misconfigured;

/// <summary>BGP is to hold more routes than the router does.</summary>
public static partial class ND5069
{
    public static Network Bad() => Network.Define("ND5069", net =>
    {
        net.BgpBranch(balance: false, configure: branch => branch.Raw("max-ecmp-num 2"), ipv4: family =>
        {
            family.Balance(4); // expect ND5069
        });
    });
}
