namespace NetDsl.Examples.Misconfigured;

public static partial class ND3126
{
    public static Network Fixed() => Network.Define("ND3126", net =>
    {
        net.HuaweiRouter("LNS1", lns =>
        {
            lns.LinkAdjustmentForVendor(lns: true);
        });
    });

    public static Network Good_l2tp_headers() => Network.Define("ND3126", net =>
    {
        net.HuaweiRouter("LNS1", lns =>
        {
            lns.LinkAdjustmentForVendor(lns: true);
            lns.L2tpLayerExcluded();
        });
    });

    public static Network Unknown(Input<bool> on) => Network.Define("ND3126", net =>
    {
        net.HuaweiRouter("LNS1", lns =>
        {
            lns.LinkAdjustmentForVendor(lns: true);
            lns.LinkLayerExcluded(on);
        });
    });
}
