using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

/// <summary>IS-IS is to keep the cost of static routes.</summary>
public static partial class ND3180
{
    public static Network Bad() => Network.Define("ND3180", net =>
    {
        net.HuaweiRouter("R1", router => router.Isis(1, isis =>
        {
            isis.NetworkEntity("10.0000.0000.0001.00");
            isis.Import(RouteSource.Static, configure: import =>
            {
                import.InheritCost(); // expect ND3180
            });
        }));
    });
}
