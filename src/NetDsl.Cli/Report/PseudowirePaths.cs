using System;
using System.Collections.Generic;
using NetDsl.Huawei;

namespace NetDsl;

/// <summary>A pseudowire between two routers, seen once although both ends describe it.</summary>
internal static class PseudowirePaths
{
    public static void Add(Topology picture, Network network)
    {
        var index = VpwsIndex.Create(network);
        var seen = new HashSet<object>();
        foreach (var router in index.Routers)
        {
            foreach (var circuit in router.Circuits)
            {
                foreach (var near in circuit.Pseudowires)
                {
                    if (seen.Contains(near.Line) || index.FindRouter(near.Peer) is not { } other)
                        continue;
                    var far = index.FindFarEnd(near).Pseudowire;
                    if (far is not null)
                        seen.Add(far.Line);
                    var kind = Kind(near.Role != PseudowireRole.Primary || far is null ? near.Role : far.Role);
                    Join(picture, router.Router, other.Router, kind, Vc(near), $"{Word(kind)} pseudowire, {Vc(near)}, {circuit.Interface.Name} of {router.Router.Name} and {(far is null ? other.Router.Name.ToString() : $"{far.Circuit.Interface.Name} of {other.Router.Name}")}");
                }
            }
        }

        AddSegments(picture, index);
    }

    public static PathKind Kind(PseudowireRole role) => role switch { PseudowireRole.Secondary => PathKind.Secondary, PseudowireRole.Bypass => PathKind.Bypass, _ => PathKind.Primary };

    public static string Word(PathKind kind) => kind switch { PathKind.Secondary => "secondary", PathKind.Bypass => "bypass", _ => "primary" };

    /// <summary>Between two switching points no attachment circuit tells of the segment.</summary>
    private static void AddSegments(Topology picture, VpwsIndex index)
    {
        var seen = new HashSet<(Device, Device, string)>();
        foreach (var router in index.Routers)
        {
            foreach (var switched in router.Router.switchedPseudowires ?? [])
            {
                foreach (var (segment, kind) in new[] { (switched.first, PathKind.Primary), (switched.second, PathKind.Primary), (switched.backup, PathKind.Secondary) })
                {
                    if (index.FindRouter(segment.peer) is not { } other || other.Router.switchedPseudowires is not { Count: > 0 })
                        continue;
                    var vc = segment.vcId.IsKnown ? $"VC {segment.vcId}" : "";
                    if (!seen.Contains((other.Router, router.Router, vc)) && seen.Add((router.Router, other.Router, vc)))
                        Join(picture, router.Router, other.Router, kind, vc, $"segment of a pseudowire, {vc}, {router.Router.Name} and {other.Router.Name}");
                }
            }
        }
    }

    private static void Join(Topology picture, Device a, Device b, PathKind kind, string label, string detail) => picture.Join(picture.Find(a), picture.Find(b), kind, label, detail);

    private static string Vc(PseudowireView view) => view.Line.vcId.IsKnown ? $"VC {view.Line.vcId}" : view.Role == PseudowireRole.Bypass ? "bypass" : "static";
}
