using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5068
{
    public static Network Good() => Network.Define("ND5068", net =>
    {
        net.BgpBranch(balance: false, ipv4: family =>
        {
            family.BalanceEibgp(2);
        });
    });

    public static Network Good_two_kinds() => Network.Define("ND5068", net =>
    {
        net.BgpBranch(balance: false, ipv4: family =>
        {
            family.BalanceEbgp(2).BalanceIbgp(4);
        });
    });

    public static Network Unknown(BalancePaths paths) => Network.Define("ND5068", net =>
    {
        net.BgpBranch(balance: false, ipv4: family =>
        {
            family.BalanceEbgp(paths).BalanceIbgp(paths);
        });
    });
}
