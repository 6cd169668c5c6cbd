using NetDsl.Commands;

namespace NetDsl.Huawei;

/// <summary>SR-MPLS and SRv6.</summary>
internal static class SegmentRoutingCommands
{
    public static void Declare(View<VrpRouter> system)
    {
    }

    public static void DeclareInterface(View<VrpInterface> view)
    {
    }
}
