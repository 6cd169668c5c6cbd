using System;
using System.Collections.Generic;
using System.Linq;
using NetDsl.H3c;
using NetDsl.Huawei;
using static NetDsl.ReportTable;

namespace NetDsl;

/// <summary>A table for each feature that the network has, and one of its links.</summary>
internal static class FeatureTables
{
    /// <summary>The tables that have rows.</summary>
    public static IReadOnlyList<ReportTable> All(PageContext page)
    {
        ReportTable[] all = [Pseudowires(page), SwitchedPseudowires(page), .. L2tpTables.All(page), EgressProtections(page), RouteBackups(page), InterfaceBackups(page), Links(page)];
        return [.. all.Where(t => t.Rows.Count > 0)];
    }

    private static ReportTable Pseudowires(PageContext page)
    {
        var table = new ReportTable("pseudowires", "Pseudowires", "Device", "Circuit", "Role here", "VC ID", "Peer", "Control word", "BFD", "Service");
        var index = VpwsIndex.Create(page.Network);
        foreach (var circuit in page.Devices<VrpRouter>().SelectMany(r => index[r]?.Circuits ?? []))
        {
            foreach (var view in circuit.Pseudowires)
            {
                var role = PseudowirePaths.Word(PseudowirePaths.Kind(view.Role));
                table.Rows.Add(new ReportRow(
                    circuit.Router.Router,
                    view.Line,
                    circuit.Interface.Name.ToString(),
                    page.Link(circuit.Router.Router),
                    Code(circuit.Interface.Name.ToString()),
                    Fragment.Of($"<span class=\"role {role}\">{role}</span>"),
                    Code(DeviceFacts.Known(view.Line.vcId)),
                    page.Link(view.Peer.ToString(), index.FindRouter(view.Peer)?.Router),
                    Text(view.ControlWord.IsKnown ? view.ControlWord.Value ? "yes" : "no" : DeviceFacts.Known(view.ControlWord)),
                    Text(view.HasBfd(out _) ? "yes" : ""),
                    Text(DeviceFacts.Known(circuit.Circuit.serviceName))));
            }
        }

        return table;
    }

    private static ReportTable SwitchedPseudowires(PageContext page)
    {
        var table = new ReportTable("switched-pseudowires", "Switched pseudowires", "Device", "Between", "And", "Backup");
        var index = VpwsIndex.Create(page.Network);
        foreach (var router in page.Devices<VrpRouter>())
        {
            foreach (var switched in router.switchedPseudowires ?? [])
                table.Rows.Add(new ReportRow(router, switched, "", page.Link(router), Segment(switched.first), Segment(switched.second), Segment(switched.backup)));
        }

        return table;

        Fragment Segment(PseudowireSegment segment) =>
            segment.peer.IsSet ? Fragment.Of($"{page.Link(segment.peer.ToString(), index.FindRouter(segment.peer)?.Router)} VC {DeviceFacts.Known(segment.vcId)}") : Text("");
    }

    private static ReportTable EgressProtections(PageContext page)
    {
        var table = new ReportTable("egress-protection", "Egress protection", "Group", "PE", "Other PE", "Repair points", "VPN instances and labels");
        foreach (var group in page.Network.EgressProtections.Where(g => page.Scope.Contains(g.Master) || page.Scope.Contains(g.Backup)))
        {
            table.Rows.Add(new ReportRow(
                group.Master,
                group,
                "",
                Text(group.name.ToString()),
                page.Link(group.Master),
                page.Link(group.Backup),
                Lines(group.RepairPoints.Select(page.Link)),
                Lines(group.Instances.Select(i => Fragment.Of($"{i.name} <span class=\"code\">{DeviceFacts.Known(i.label)}</span>")))));
        }

        return table;
    }

    private static ReportTable RouteBackups(PageContext page)
    {
        var table = new ReportTable("route-backup", "Dynamic route backup", "Router", "Backup interface", "Instead of", "Networks", "Calls", "Released after");
        foreach (var router in page.Devices<ComwareRouter>())
        {
            foreach (var there in router.interfaces.Where(i => i.routingGroups is { Count: > 0 }))
            {
                var relations = page.Network.RouteBackups.Where(r => ReferenceEquals(r.Backup, there)).ToList();
                var groups = there.RoutingGroups.Select(g => g.group).ToList();
                table.Rows.Add(new ReportRow(
                    router,
                    there,
                    there.Name.ToString(),
                    page.Link(router),
                    Code(there.Name.ToString()),
                    Lines(relations.Select(r => r.Primary).Distinct().Select(p => Code(p.Name.ToString()))),
                    Lines(router.MonitoredNetworks.Where(n => groups.Exists(g => g.IsKnown && g.Equals(n.group))).Select(n => Fragment.Of($"<span class=\"code\">{n.Network}</span> group {n.group}"))),
                    Lines(Numbers(there)),
                    Text(there.routingDisable.IsKnown ? $"{there.routingDisable} s" : "20 s (default)")));
            }
        }

        return table;
    }

    /// <summary>Backups that follow an interface or a track entry instead of routes.</summary>
    private static ReportTable InterfaceBackups(PageContext page)
    {
        var table = new ReportTable("interface-backup", "Interface backup", "Router", "Backup interface", "Instead of", "Comes up", "Calls");
        foreach (var router in page.Devices<ComwareRouter>())
        {
            foreach (var there in router.interfaces)
            {
                foreach (var backup in there.backup?.Interfaces ?? [])
                {
                    var known = backup.name.TryGet(out var name) ? router.FindInterface(name) : null;
                    table.Rows.Add(new ReportRow(router, backup, there.Name.ToString(), page.Link(router), Code(backup.name.ToString()), Code(there.Name.ToString()), Text("when it is down"), Lines(known is null ? [] : Numbers(known))));
                }

                if (!there.backupTrack.IsSet)
                    continue;
                var watched = router.TrackEntries.FirstOrDefault(t => t.number.IsKnown && t.number.Equals(there.backupTrack))?.watched ?? default;
                table.Rows.Add(new ReportRow(router, there, there.Name.ToString(), page.Link(router), Code(there.Name.ToString()), Code(DeviceFacts.Known(watched)), Text($"when track entry {there.backupTrack} fails"), Lines(Numbers(there))));
            }
        }

        return table;
    }

    private static IEnumerable<Fragment> Numbers(ComwareInterface there) =>
        (there.dialer?.Routes ?? []).Where(r => r.number.IsSet).Select(r => Code(r.number.ToString())).Concat(there.dialer is { number.IsSet: true } dialer ? [Code(dialer.number.ToString())] : []);

    private static ReportTable Links(PageContext page)
    {
        var table = new ReportTable("links", "Links", "Device", "Interface", "Device at the other end", "Interface there", "Known by");
        foreach (var link in CableLinks.All(page.Network, page.Picture).Where(l => page.Scope.Contains(l.DeviceA) && page.Scope.Contains(l.DeviceB)))
            table.Rows.Add(new ReportRow(null, null, "", page.Link(link.DeviceA), Code(CableLinks.Text(link.A)), page.Link(link.DeviceB), Code(CableLinks.Text(link.B)), link.Subnet.Length == 0 ? Text("the program") : Fragment.Of($"subnet <span class=\"code\">{link.Subnet}</span>")));
        return table;
    }
}
