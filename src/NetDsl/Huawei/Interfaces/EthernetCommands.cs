using NetDsl.Commands;

namespace NetDsl.Huawei;

/// <summary>VLAN termination, trunks, switch ports.</summary>
internal static class EthernetCommands
{
    public static void Declare(View<VrpRouter> system)
    {
    }

    public static void DeclareInterface(View<VrpInterface> view)
    {
    }
}
