namespace NetDsl.Examples.Misconfigured;

/// <summary>The group default-lac accepts tunnels.</summary>
public static partial class ND3007
{
    public static Network Bad() => Network.Define("ND3007", net =>
    {
        net.Lns1(lns =>
        {
            lns.L2tpGroup("default-lac", g => g.Password(L2tpParts.Password).Lns(1, "lac2")); // expect ND3007
        });
    });
}
