namespace NetDsl.Examples.Misconfigured;

/// <summary>There is no virtual template 2.</summary>
public static partial class ND3010
{
    public static Network Bad() => Network.Define("ND3010", net =>
    {
        net.Lns1(lns =>
        {
            lns.L2tpGroup("lns2", g => g.Password(L2tpParts.Password).Lns(2, "lac2")); // expect ND3010
        });
    });
}
