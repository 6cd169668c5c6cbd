namespace NetDsl.Examples.Misconfigured;

/// <summary>Lengths are corrected in two ways.</summary>
public static partial class ND3126
{
    public static Network Bad() => Network.Define("ND3126", net =>
    {
        net.HuaweiRouter("LNS1", lns =>
        {
            lns.LinkAdjustmentForVendor(lns: true);
            lns.LinkLayerExcluded(); // expect ND3126
        });
    });
}
