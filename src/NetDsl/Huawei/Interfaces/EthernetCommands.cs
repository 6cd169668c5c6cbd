using NetDsl.Commands;

namespace NetDsl.Huawei;

/// <summary>VLANs, trunks, ports and the tags of sub-interfaces.</summary>
internal static class EthernetCommands
{
    public static void Declare(View<VrpRouter> system)
    {
        VlanCommands.Declare(system);
        ETrunkCommands.Declare(system);
    }

    public static void DeclareInterface(View<VrpInterface> view)
    {
        PortCommands.Declare(view);
        EthTrunkCommands.Declare(view);
        VlanTerminationCommands.Declare(view);
        EvcCommands.Declare(view);
        VlanCommands.DeclareInterface(view);
    }
}
