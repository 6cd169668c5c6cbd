using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

/// <summary>OSPF imports routes by a policy that does not exist.</summary>
public static partial class ND3185
{
    public static Network Bad() => Network.Define("ND3185", net =>
    {
        net.HuaweiRouter("R1", router => router.Ospf(1, ospf =>
        {
            ospf.Import(RouteSource.Direct, configure: import =>
            {
                import.RoutePolicy("sources"); // expect ND3185
            });
        }));
    });
}
