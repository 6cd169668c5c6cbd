using NetDsl.Commands;

namespace NetDsl.Huawei;

/// <summary>BFD sessions.</summary>
internal static class BfdCommands
{
    public static void Declare(View<VrpRouter> system)
    {
    }
}
