namespace NetDsl.Huawei;

/// <summary>What rules about other things ask about L3VPN and BGP.</summary>
internal static class VpnQuestions
{
    /// <summary>Is the interface in a VPN instance, or may a line that no command declares put it into one?</summary>
    public static bool MayBeInVpn(this VrpInterface there) => there.vpnInstance.IsSet || there.MayHold("ip binding");

    /// <summary>Has the router BGP, or may a line that no command declares enable it?</summary>
    public static bool MayRunBgp(this VrpRouter router) => router.bgp is not null || router.MayHold("bgp");
}
