using System;
using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>L-97: two sub-interfaces of a port take users of one VLAN, or a range ends before it begins.</summary>
internal sealed class UserVlansOverlap() : UserAccessRule(
    "ND3097",
    "VLANs of users overlap",
    Severity.Error,
    "A frame belongs to one sub-interface: the device refuses a VLAN that another sub-interface of the port has. Give each sub-interface VLANs of its own.")
{
    protected override void Check(VrpRouter router, RuleContext context)
    {
        List<Range>? ranges = null;
        foreach (var there in router.interfaces)
        {
            if (!there.name.TryGet(out var name))
                continue;
            foreach (var vlan in (there.access?.userVlans).Items())
            {
                if (Range.Of(there, name.Main, vlan) is not { } range)
                    continue;
                if (range.Inner.Last < range.Inner.First || range.Outer.Last < range.Outer.First)
                    context.Report(new Finding(Info, vlan.Origin, $"{there.Show()}: the range of VLANs ends before it begins, and the device refuses it. Exchange the two.") { Parameter = range.Inner.Last < range.Inner.First ? "last" : "outerLast" });
                else
                    (ranges ??= []).Add(range);
            }
        }

        if (ranges is null)
            return;
        AddOwnVlans(router, ranges);
        ranges.Sort(static (a, b) => a.Port.CompareTo(b.Port) is not 0 and var byPort ? byPort : a.IsDouble != b.IsDouble ? a.IsDouble.CompareTo(b.IsDouble) : a.Outer.First.CompareTo(b.Outer.First));
        Compare(ranges, context);
    }

    /// <summary>What sub-interfaces without users have: a VLAN of their own.</summary>
    private static void AddOwnVlans(VrpRouter router, List<Range> ranges)
    {
        var ports = new HashSet<InterfaceName>();
        foreach (var range in ranges)
            ports.Add(range.Port);
        foreach (var there in router.interfaces)
        {
            if (there.dot1q.TryGet(out var vlan) && there.name.TryGet(out var name) && name.IsSubinterface && there.access?.userVlans is null && ports.Contains(name.Main))
                ranges.Add(new Range(there, name.Main, there.dot1q.Origin!, (vlan.Value, vlan.Value), default, false));
        }
    }

    /// <summary>Nothing that stands before a range overlaps it when all of that has ended: then it is not compared with each.</summary>
    private void Compare(List<Range> ranges, RuleContext context)
    {
        long end = 0;
        for (var i = 0; i < ranges.Count; i++)
        {
            var range = ranges[i];
            var isFirst = i == 0 || !ranges[i - 1].Port.Equals(range.Port) || ranges[i - 1].IsDouble != range.IsDouble;
            for (var j = i - 1; !isFirst && end >= range.Outer.First && j >= 0; j--)
            {
                var other = ranges[j];
                if (!other.Port.Equals(range.Port) || other.IsDouble != range.IsDouble)
                    break;
                if (!Overlap(other.Outer, range.Outer) || (range.IsDouble && !Overlap(other.Inner, range.Inner)) || (!range.OfUsers && !other.OfUsers))
                    continue;
                Report(other, range, context);
                break;
            }

            end = isFirst ? range.Outer.Last : Math.Max(end, range.Outer.Last);
        }
    }

    private void Report(Range a, Range b, RuleContext context)
    {
        var (first, second) = !b.OfUsers || (a.OfUsers && b.At.Line < a.At.Line) ? (b, a) : (a, b);
        var where = ReferenceEquals(first.On, second.On) ? "this sub-interface" : first.On.Name.ToString();
        context.Report(new Finding(Info, second.At, $"{second.On.Show()}: {where} has {first} already: the device refuses {second} here. Give each sub-interface VLANs of its own.")
        {
            Parameter = "first",
            Related = [new RelatedPlace(first.At, "the same VLANs")],
        });
    }

    private static bool Overlap((long First, long Last) a, (long First, long Last) b) => a.First <= b.Last && b.First <= a.Last;

    /// <summary>The VLANs of a line: the outer ones, and the inner ones of double tags.</summary>
    private sealed record Range(VrpInterface On, InterfaceName Port, Origin At, (long First, long Last) Outer, (long First, long Last) Inner, bool OfUsers)
    {
        public bool IsDouble => Inner.First > 0;

        public static Range? Of(VrpInterface there, InterfaceName port, UserVlan vlan)
        {
            if (!vlan.first.TryGet(out var first) || vlan.last.IsUnknown || vlan.outer.IsUnknown || vlan.outerLast.IsUnknown || vlan.anyOther.IsSet)
                return null;
            var own = (first.Value, (vlan.last.TryGet(out var last) ? last : first).Value);
            return vlan.outer.TryGet(out var outer)
                ? new Range(there, port, vlan.Origin, (outer.Value, (vlan.outerLast.TryGet(out var outerLast) ? outerLast : outer).Value), own, true)
                : new Range(there, port, vlan.Origin, own, default, true);
        }

        public override string ToString() => IsDouble ? $"VLAN {Show(Outer)} with inner VLAN {Show(Inner)}" : $"VLAN {Show(Outer)}";

        private static string Show((long First, long Last) range) => range.First == range.Last ? $"{range.First}" : $"{range.First} to {range.Last}";
    }
}
