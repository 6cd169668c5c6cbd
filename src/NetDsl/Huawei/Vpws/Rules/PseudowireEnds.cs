using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>Where pseudowires end on a router, by what the router at the other end knows of them.</summary>
internal sealed class PseudowireEnds
{
    private readonly Dictionary<(Ipv4Address Peer, VcId VcId), PseudowireView> _pseudowires;
    private readonly Dictionary<(Ipv4Address Peer, VcId VcId), SwitchedPseudowire> _segments = [];

    public PseudowireEnds(RouterView router)
    {
        var count = 0;
        foreach (var circuit in router.Circuits)
            count += circuit.Pseudowires.Count;
        _pseudowires = new(count);
        foreach (var circuit in router.Circuits)
        {
            IsComplete &= circuit.IsComplete;
            foreach (var pseudowire in circuit.Pseudowires)
                Add(pseudowire);
        }

        foreach (var switched in router.Router.switchedPseudowires.Items())
        {
            Add(switched, switched.first);
            Add(switched, switched.second);
            Add(switched, switched.backup);
        }
    }

    /// <summary>No pseudowire has a peer or a VC ID that is not known, and there are no others.</summary>
    public bool IsComplete { get; private set; } = true;

    public PseudowireView? FindPseudowire(Ipv4Address peer, VcId vcId) => _pseudowires.TryGetValue((peer, vcId), out var found) ? found : null;

    /// <summary>The switched pseudowire one of whose segments leads to the peer.</summary>
    public SwitchedPseudowire? FindSegment(Ipv4Address peer, VcId vcId) => _segments.TryGetValue((peer, vcId), out var found) ? found : null;

    private void Add(PseudowireView pseudowire)
    {
        if (pseudowire.Peer.TryGet(out var peer) && pseudowire.Line.vcId.TryGet(out var vcId))
        {
            if (!_pseudowires.ContainsKey((peer, vcId)))
                _pseudowires.Add((peer, vcId), pseudowire);
        }
        else if (pseudowire.Peer.IsUnknown || pseudowire.Line.vcId.IsUnknown)
        {
            IsComplete = false;
        }
    }

    private void Add(SwitchedPseudowire switched, PseudowireSegment segment)
    {
        if (segment.peer.TryGet(out var peer) && segment.vcId.TryGet(out var vcId))
            _segments[(peer, vcId)] = switched;
        else if (segment.peer.IsUnknown || segment.vcId.IsUnknown)
            IsComplete = false;
    }
}
