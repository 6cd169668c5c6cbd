namespace NetDsl.Examples.Misconfigured;

/// <summary>Two forms of load balancing stand together.</summary>
public static partial class ND5068
{
    public static Network Bad() => Network.Define("ND5068", net =>
    {
        net.BgpBranch(ipv4: family =>
        {
            family.BalanceEibgp(2); // expect ND5068
        });
    });
}
