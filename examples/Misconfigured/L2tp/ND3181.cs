using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

/// <summary>A fixed cost of the import hides the one that follows the backup state.</summary>
public static partial class ND3181
{
    public static Network Bad() => Network.Define("ND3181", net =>
    {
        net.HotBackup(lac => lac.Ospf(2, ospf =>
        {
            ospf.InheritMetric();
            ospf.Import(RouteSource.Direct, configure: import =>
            {
                import.Cost(100); // expect ND3181
            });
        }));
    });
}
