using System.Collections.Generic;
using System.Linq;
using NetDsl.Huawei;
using static NetDsl.ReportTable;

namespace NetDsl;

/// <summary>The tables of L2TP and of its hot backup.</summary>
internal static class L2tpTables
{
    public static IEnumerable<ReportTable> All(PageContext page) => [Groups(page), Services(page), Profiles(page)];

    private static ReportTable Groups(PageContext page)
    {
        var table = new ReportTable("l2tp-groups", "L2TP groups", "Device", "Group", "Side", "Tunnel name", "LNS, or accepted LAC", "Virtual template", "Password");
        var index = L2tpIndex.Create(page.Network);
        foreach (var group in page.Devices<VrpRouter>().SelectMany(r => index[r]?.Groups ?? []))
        {
            var servers = group.Servers.Select(s => s.TryGet(out var known) && !known.Address.IsUnknown ? page.Link(known.Address.ToString()!, index.FindOwner(known.Address)?.Router) : Text("unknown"));
            var remote = group.Lns is { remote.IsSet: true } lns ? [Code(lns.remote.ToString())] : group.IsLns ? [Text("any")] : System.Array.Empty<Fragment>();
            table.Rows.Add(new ReportRow(
                group.Router.Router,
                group.Group,
                group.Group.name.ToString(),
                page.Link(group.Router.Router),
                Text(group.Group.name.ToString()),
                Text((group.IsLac, group.IsLns) switch { (true, true) => "LAC and LNS", (true, false) => "LAC", (false, true) => "LNS", _ => "" }),
                Text(DeviceFacts.Known(group.Group.tunnelName)),
                Lines(servers.Concat(remote)),
                Text(group.Lns is { } side ? DeviceFacts.Known(side.virtualTemplate) : ""),
                Text(group.Group.password.IsSet ? "set" : "")));
        }

        return table;
    }

    private static ReportTable Services(PageContext page)
    {
        var table = new ReportTable("remote-backup", "Remote backup services", "Device", "Service", "From", "To", "Port", "Watches");
        var index = BackupIndex.Create(page.Network);
        foreach (var service in page.Devices<VrpRouter>().SelectMany(r => index[r]?.Services ?? []))
        {
            table.Rows.Add(new ReportRow(
                service.Router.Router,
                service.Line,
                service.Line.name.ToString(),
                page.Link(service.Router.Router),
                Text(service.Line.name.ToString()),
                Code(DeviceFacts.Known(service.Line.source)),
                page.Link(DeviceFacts.Known(service.Line.peer), service.FarDevice),
                Text(DeviceFacts.Known(service.Line.port)),
                Lines(service.Line.TrackedInterfaces.Select(t => Code(t.@interface.ToString())))));
        }

        return table;
    }

    private static ReportTable Profiles(PageContext page)
    {
        var table = new ReportTable("remote-backup-profiles", "Remote backup profiles", "Device", "Profile", "Backup ID", "Service", "Backs up", "VRRP", "User interfaces");
        var index = BackupIndex.Create(page.Network);
        foreach (var profile in page.Devices<VrpRouter>().SelectMany(r => index[r]?.Profiles ?? []))
        {
            var what = new[] { (profile.Line.users.Is(true), "users"), (profile.Line.l2tp.Is(true), "L2TP"), (profile.Line.multicast.Is(true), "multicast") };
            table.Rows.Add(new ReportRow(
                profile.Router.Router,
                profile.Line,
                profile.Line.name.ToString(),
                page.Link(profile.Router.Router),
                Text(profile.Line.name.ToString()),
                Text(DeviceFacts.Known(profile.Line.backupId)),
                Text(DeviceFacts.Known(profile.Line.service)),
                Text(string.Join(", ", what.Where(w => w.Item1).Select(w => w.Item2))),
                Lines(profile.Line.VrrpGroups.Select(v => Fragment.Of($"{v.vrid} on <span class=\"code\">{v.@interface}</span>"))),
                Lines(profile.Interfaces.Select(i => Code(i.Name.ToString())))));
        }

        return table;
    }
}
