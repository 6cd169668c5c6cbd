using NetDsl.Commands;

namespace NetDsl.Huawei;

/// <summary>OSPF, IS-IS, static routes.</summary>
internal static class RoutingCommands
{
    public static void Declare(View<VrpRouter> system)
    {
        IsisCommands.Declare(system);
        OspfCommands.Declare(system);
        StaticRouteCommands.Declare(system);
        IpPrefixCommands.Declare(system);
    }

    public static void DeclareInterface(View<VrpInterface> view)
    {
        InterfaceIsisCommands.Declare(view);
        InterfaceOspfCommands.Declare(view);
    }
}
