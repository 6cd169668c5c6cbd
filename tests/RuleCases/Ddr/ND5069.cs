using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5069
{
    public static Network Fixed() => Network.Define("ND5069", net =>
    {
        net.BgpBranch(balance: false, configure: branch => branch.Raw("max-ecmp-num 2"), ipv4: family =>
        {
            family.Balance(2);
        });
    });

    public static Network Unknown(BalancePaths paths) => Network.Define("ND5069", net =>
    {
        net.BgpBranch(balance: false, configure: branch => branch.Raw("max-ecmp-num 2"), ipv4: family =>
        {
            family.Balance(paths);
        });
    });
}
