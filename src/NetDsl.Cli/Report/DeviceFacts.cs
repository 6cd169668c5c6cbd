using System;
using System.Collections.Generic;
using System.Linq;
using NetDsl.H3c;
using NetDsl.Huawei;

namespace NetDsl;

/// <summary>An interface of a device as the report needs it, whatever the vendor.</summary>
/// <param name="Interface">The interface.</param>
/// <param name="Addresses">Its addresses that are known.</param>
/// <param name="Description">Its description, or nothing.</param>
/// <param name="Vpn">Its VPN instance, or nothing.</param>
/// <param name="Use">What it is used for, in words.</param>
internal sealed record InterfaceFacts(NetworkInterface Interface, IReadOnlyList<Ipv4Prefix> Addresses, string Description, string Vpn, string Use)
{
    /// <summary>The link is there only while it is dialed.</summary>
    public bool IsDialed => Interface is ComwareInterface { dialer: not null };
}

/// <summary>What the report tells about a device in few words.</summary>
internal static class DeviceFacts
{
    /// <summary>The make and the language, such as <c>Huawei VRP</c>.</summary>
    public static string Make(Device device) => device switch { VrpRouter => "Huawei VRP", ComwareRouter => "H3C Comware", _ => device.DialectName };

    /// <summary>What it does in the network: PE, LAC, LNS, or nothing.</summary>
    public static string Role(Device device, Network network) => device switch
    {
        VrpRouter router => Role(router, network),
        ComwareRouter router when router.interfaces.Any(i => i.routingGroups is { Count: > 0 }) => "dials",
        _ => "",
    };

    /// <summary>The LSR ID, or nothing.</summary>
    public static string Address(Device device) => device is VrpRouter { lsrId: { IsKnown: true } lsrId } ? lsrId.ToString() : "";

    /// <summary>For the picture: <c>PE, 1.1.1.1</c>; the make when nothing else is known.</summary>
    public static string RoleAndAddress(Device device, Network network)
    {
        var parts = new[] { Role(device, network), Address(device) }.Where(p => p.Length > 0).ToList();
        return parts.Count > 0 ? string.Join(" · ", parts) : Make(device);
    }

    /// <summary>The interfaces, in the order of the device.</summary>
    public static IEnumerable<InterfaceFacts> Interfaces(Device device) => device switch
    {
        VrpRouter router => router.interfaces.Select(i => new InterfaceFacts(
            i,
            [.. (i.addresses ?? []).Select(a => Prefix(a.address, a.mask)).Where(p => !p.IsUnknown)],
            Known(i.description),
            Known(i.vpnInstance),
            Use(i))),
        ComwareRouter router => router.interfaces.Select(i => new InterfaceFacts(
            i,
            [.. (i.addresses ?? []).Select(a => Prefix(a.address, a.mask)).Where(p => !p.IsUnknown)],
            Known(i.description),
            Known(i.vpnInstance),
            Use(i))),
        _ => [],
    };

    /// <summary>The value, or nothing.</summary>
    public static string Known<T>(Setting<T> setting)
        where T : struct =>
        setting.IsKnown ? setting.ToString() : setting.IsSet ? "unknown" : "";

    private static string Role(VrpRouter router, Network network)
    {
        var starts = router.l2tpGroups?.Any(g => g.lac is { starts.Count: > 0 }) == true;
        var accepts = router.l2tpGroups?.Any(g => g.lns is { virtualTemplate.IsSet: true }) == true;
        if (starts || accepts)
            return starts && accepts ? "LTS" : starts ? "LAC" : "LNS";
        if (router.interfaces.Any(i => i.attachmentCircuit is not null) || network.EgressProtections.Any(e => e.Master == router || e.Backup == router))
            return "PE";
        if (router.switchedPseudowires is { Count: > 0 })
            return "S-PE";
        return network.EgressProtections.Any(e => e.RepairPoints.Contains(router)) ? "repairs" : "";
    }

    private static string Use(VrpInterface there) => string.Join(", ", Words(
        (there.attachmentCircuit is not null, "attachment circuit"),
        (there.access is not null, "user access"),
        (there.ethTrunkMembership is not null, "bundle member")));

    private static string Use(ComwareInterface there) => string.Join(", ", Words(
        (there.routingGroups is { Count: > 0 }, "backup of routing groups"),
        (there.dialer is not null, "dials"),
        (there.backup is { interfaces.Count: > 0 }, "has a backup interface")));

    private static IEnumerable<string> Words(params (bool Is, string Word)[] words) => words.Where(w => w.Is).Select(w => w.Word);

    private static Ipv4Prefix Prefix(Setting<Ipv4Address> address, Setting<Ipv4Mask> mask) =>
        address.TryGet(out var known) && mask.TryGet(out var of) && !known.IsUnknown && !of.IsUnknown ? new Ipv4Prefix(known, of) : default;
}
