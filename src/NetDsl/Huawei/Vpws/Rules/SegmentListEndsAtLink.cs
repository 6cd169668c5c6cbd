using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>V-52: the segment list of an SRv6 TE policy that carries a pseudowire ends with the SID of a link.</summary>
internal sealed class SegmentListEndsAtLink() : RouterRule(
    "ND2052",
    "A segment list that carries a pseudowire ends with the SID of a link",
    Severity.Error,
    "An End.X SID sends the packet on over a link and leaves nobody to take the pseudowire off: its traffic is lost. End the list with the End SID of the far PE.")
{
    protected override void Check(RouterView router, RuleContext context)
    {
        if (router.Router.segmentRoutingIpv6 is not { segmentLists: not null, policies: not null } ipv6)
            return;
        HashSet<Srv6SegmentList>? reported = null;
        foreach (var circuit in router.Circuits)
        {
            foreach (var pseudowire in circuit.Pseudowires)
            {
                if (pseudowire.Ldp?.srPolicy is not { } named || !named.endpoint.TryGet(out var endpoint) || !endpoint.IsIpv6 || !named.color.TryGet(out var color)
                    || router.FindSrv6Policy(endpoint.Ipv6, color) is not { } policy)
                    continue;
                foreach (var list in ListsOf(policy, ipv6))
                {
                    if (Last(list) is { } last && context.Index(LinkSidIndex.Create).Find(last.sid.Raw) is { } link && (reported ??= []).Add(list))
                        Report(pseudowire, list, last, link, context);
                }
            }
        }
    }

    private static IEnumerable<Srv6SegmentList> ListsOf(Srv6TePolicy policy, SegmentRoutingIpv6 ipv6)
    {
        foreach (var path in policy.candidatePaths.Items())
        {
            foreach (var used in path.segmentLists.Items())
            {
                foreach (var list in ipv6.segmentLists.Items())
                {
                    if (used.name.IsKnown && list.name.Equals(used.name))
                        yield return list;
                }
            }
        }
    }

    /// <summary>The last segment of a list; null when it is not known which one that is.</summary>
    private static Srv6Segment? Last(Srv6SegmentList list)
    {
        if (list.IsOpen || list.rawLines is not null)
            return null;
        Srv6Segment? last = null;
        foreach (var segment in list.segments.Items())
        {
            if (!segment.index.IsKnown || !segment.sid.IsKnown)
                return null;
            if (last is null || segment.index.Raw.Value > last.index.Raw.Value)
                last = segment;
        }

        return last;
    }

    private void Report(PseudowireView pseudowire, Srv6SegmentList list, Srv6Segment last, (VrpRouter Router, Srv6Sid Sid) link, RuleContext context) =>
        context.Report(new Finding(Info, last.sid.Origin!, $"{pseudowire.Circuit.Router}: segment list {list.name} carries {pseudowire} on {pseudowire.Circuit.Interface.Name} and ends with {last.sid}, the SID of a link of {link.Router.Name}: the traffic is lost there. End the list with the End SID of the far PE.")
        {
            Parameter = "sid",
            Related = [new RelatedPlace(link.Sid.Origin, "the SID of the link"), new RelatedPlace(pseudowire.Origin, "the pseudowire")],
        });
}
