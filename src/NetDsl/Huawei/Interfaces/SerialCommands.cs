using NetDsl.Commands;

namespace NetDsl.Huawei;

/// <summary>Link protocols, ATM, TDM, controllers.</summary>
internal static class SerialCommands
{
    public static void Declare(View<VrpRouter> system) => ControllerCommands.Declare(system);

    public static void DeclareInterface(View<VrpInterface> view)
    {
        SerialLinkCommands.Declare(view);
        PppCommands.Declare(view);
        AtmCommands.Declare(view);
    }
}
