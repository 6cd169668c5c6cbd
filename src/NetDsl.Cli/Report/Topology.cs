using System;
using System.Collections.Generic;
using System.Linq;
using NetDsl.Huawei;

namespace NetDsl;

/// <summary>What a line of the picture stands for, in the order of the legend.</summary>
internal enum PathKind
{
    /// <summary>A cable that the program names.</summary>
    Cable,

    /// <summary>Interfaces in one subnet.</summary>
    Subnet,

    /// <summary>A primary pseudowire, or the way that is taken while all is well.</summary>
    Primary,

    /// <summary>A secondary pseudowire.</summary>
    Secondary,

    /// <summary>A bypass pseudowire.</summary>
    Bypass,

    /// <summary>An L2TP tunnel.</summary>
    Tunnel,

    /// <summary>Two devices that back each other up.</summary>
    BackupPair,

    /// <summary>Two PEs of which each stands in for the other.</summary>
    EgressPair,

    /// <summary>A link that is dialed when the primary way fails.</summary>
    Dialup,
}

/// <summary>A device of the picture, or a subnet that joins more than two of them.</summary>
internal sealed class TopologyNode(int index, string name, string note, Device? device)
{
    public int Index => index;

    public string Name => name;

    /// <summary>What stands below the name.</summary>
    public string Note => note;

    /// <summary>The device; null for a subnet or a group of devices.</summary>
    public Device? Device => device;

    /// <summary>Where the node leads to when it is no device.</summary>
    public string? Target { get; init; }

    /// <summary>How many findings it has, and the worst of them.</summary>
    public (int Count, Severity Worst) Findings { get; set; }

    /// <summary>The one that the picture is about.</summary>
    public bool IsCentre { get; init; }

    public double X { get; set; }

    public double Y { get; set; }

    public double Width { get; set; }

    public double Height { get; set; }
}

/// <summary>A line of the picture. Several of one kind between the same two nodes are one line with several labels.</summary>
internal sealed class TopologyEdge(TopologyNode a, TopologyNode b, PathKind kind)
{
    public TopologyNode A => a;

    public TopologyNode B => b;

    public PathKind Kind => kind;

    /// <summary>What is told in few words, such as <c>VC 100</c>.</summary>
    public List<string> Labels { get; } = [];

    /// <summary>The same with everything that is known.</summary>
    public List<string> Details { get; } = [];

    /// <summary>It is there physically, so that it decides where devices stand.</summary>
    public bool IsPhysical => kind is PathKind.Cable or PathKind.Subnet;
}

/// <summary>The picture of a network before anything has its place.</summary>
internal sealed class Topology
{
    private readonly Dictionary<Device, TopologyNode> _byDevice = [];
    private readonly Dictionary<(int, int, PathKind), TopologyEdge> _edges = [];

    private readonly List<TopologyNode> _nodes = [];

    public IReadOnlyList<TopologyNode> Nodes => _nodes;

    public List<TopologyEdge> Edges { get; } = [];

    /// <summary>The devices that are chosen, with all that joins them.</summary>
    public static Topology Of(Network network, IReadOnlyCollection<Device> chosen)
    {
        var picture = new Topology();
        foreach (var device in chosen)
            picture.Add(device, DeviceFacts.RoleAndAddress(device, network));
        CableLinks.Add(picture, network);
        PseudowirePaths.Add(picture, network);
        TunnelPaths.Add(picture, network);
        BackupRelations.Add(picture, network);
        DialupPaths.Add(picture, network);
        return picture;
    }

    public TopologyNode? Find(Device? device) => device is not null && _byDevice.TryGetValue(device, out var node) ? node : null;

    public TopologyNode Add(Device device, string note, bool isCentre = false)
    {
        var node = new TopologyNode(_nodes.Count, device.Name.ToString(), note, device) { IsCentre = isCentre };
        _nodes.Add(node);
        _byDevice.Add(device, node);
        return node;
    }

    public TopologyNode AddOther(string name, string note, string? target = null)
    {
        var node = new TopologyNode(_nodes.Count, name, note, null) { Target = target };
        _nodes.Add(node);
        return node;
    }

    /// <summary>Adds a line, or a label to the one that is there; nothing when one of its ends is not in the picture.</summary>
    public void Join(TopologyNode? a, TopologyNode? b, PathKind kind, string label, string detail)
    {
        if (a is null || b is null || ReferenceEquals(a, b))
            return;
        var key = (Math.Min(a.Index, b.Index), Math.Max(a.Index, b.Index), kind);
        if (!_edges.TryGetValue(key, out var edge))
        {
            _edges.Add(key, edge = new TopologyEdge(a, b, kind));
            Edges.Add(edge);
        }

        if (label.Length > 0)
            edge.Labels.Add(label);
        if (detail.Length > 0)
            edge.Details.Add(detail);
    }

    /// <summary>The node of a device with all that it is joined with directly, and the lines between these.</summary>
    /// <param name="centre">A node of this picture.</param>
    /// <param name="most">How many neighbours there may be; those that are joined by most lines stay.</param>
    /// <param name="leftOut">How many had to be left out.</param>
    public Topology Around(TopologyNode centre, int most, ILookup<TopologyNode, TopologyEdge> edgesOf, out int leftOut)
    {
        var ranked = edgesOf[centre]
            .Select(e => ReferenceEquals(e.A, centre) ? e.B : e.A)
            .GroupBy(n => n)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key.Index)
            .Select(g => g.Key)
            .ToList();
        leftOut = Math.Max(0, ranked.Count - most);
        return Part([centre, .. ranked.Take(most)], edgesOf, centre);
    }

    /// <summary>Some nodes of the picture and the lines between them.</summary>
    public Topology Part(IReadOnlyList<TopologyNode> nodes, ILookup<TopologyNode, TopologyEdge> edgesOf, TopologyNode? centre = null)
    {
        var part = new Topology();
        var copies = new Dictionary<TopologyNode, TopologyNode>();
        foreach (var node in nodes.OrderBy(n => n.Index))
        {
            var copy = node.Device is { } device ? part.Add(device, node.Note, ReferenceEquals(node, centre)) : part.AddOther(node.Name, node.Note, node.Target);
            copy.Findings = node.Findings;
            copies.Add(node, copy);
        }

        foreach (var edge in nodes.OrderBy(n => n.Index).SelectMany(n => edgesOf[n].Where(e => ReferenceEquals(e.A, n))))
        {
            if (!copies.TryGetValue(edge.A, out var a) || !copies.TryGetValue(edge.B, out var b))
                continue;
            part.Join(a, b, edge.Kind, "", "");
            var copy = part.Edges[^1];
            copy.Labels.AddRange(edge.Labels);
            copy.Details.AddRange(edge.Details);
        }

        return part;
    }

    /// <summary>The lines by the nodes at their ends.</summary>
    public ILookup<TopologyNode, TopologyEdge> EdgesByNode() =>
        Edges.SelectMany(e => new[] { (Node: e.A, Edge: e), (Node: e.B, Edge: e) }).ToLookup(p => p.Node, p => p.Edge);
}
