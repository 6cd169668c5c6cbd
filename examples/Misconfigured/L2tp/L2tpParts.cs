using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

/// <summary>Parts of L2TP that are right.</summary>
internal static class L2tpParts
{
    /// <summary>The password of the tunnels of the scenes.</summary>
    public static readonly Secret Password = Secret.FromEnvironment("TUNNEL_PASSWORD");

    /// <summary>Makes the group one of a LAC, from loopback interface 0 to 3.3.3.3.</summary>
    public static void Starts(this L2tpGroupBuilder group, L2tpTunnelName name) =>
        group.TunnelName(name).Password(Password).Lac(lac => lac.Lns("3.3.3.3").Source("LoopBack0"));

    /// <summary>Makes the group one of a LAC, from loopback interface 0 to where RADIUS says.</summary>
    public static void StartsByRadius(this L2tpGroupBuilder group, L2tpTunnelName name) =>
        group.TunnelName(name).Password(Password).Lac(lac => lac.LnsFromRadius().Source("LoopBack0"));
}
