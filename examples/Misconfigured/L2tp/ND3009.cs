namespace NetDsl.Examples.Misconfigured;

/// <summary>Two groups of the LNS accept lac1.</summary>
public static partial class ND3009
{
    public static Network Bad() => Network.Define("ND3009", net =>
    {
        net.Lns1(lns =>
        {
            lns.L2tpGroup("lns2", g => g.Password(L2tpParts.Password).Lns(1, "lac1")); // expect ND3009
        });
    });
}
