namespace NetDsl.Examples.Misconfigured;

/// <summary>The group does not say which LAC it accepts.</summary>
public static partial class ND3008
{
    public static Network Bad() => Network.Define("ND3008", net =>
    {
        net.Lns1(lns =>
        {
            lns.L2tpGroup("lns2", g => g.Password(L2tpParts.Password).Lns(1)); // expect ND3008
        });
    });
}
