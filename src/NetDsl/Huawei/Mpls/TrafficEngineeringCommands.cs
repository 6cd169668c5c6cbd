using NetDsl.Commands;

namespace NetDsl.Huawei;

/// <summary>MPLS TE: explicit paths, tunnels, tunnel policies.</summary>
internal static class TrafficEngineeringCommands
{
    public static void Declare(View<VrpRouter> system)
    {
    }

    public static void DeclareInterface(View<VrpInterface> view)
    {
    }
}
