using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5066
{
    public static Network Good() => Network.Define("ND5066", net =>
    {
        net.BgpBranch(balance: false, ipv4: family =>
        {
            family.Balance(2);
        });
    });

    public static Network Unknown(BalancePaths paths) => Network.Define("ND5066", net =>
    {
        net.BgpBranch(balance: false, ipv4: family =>
        {
            family.Raw($"balance {paths}");
        });
    });
}
