using System.Collections.Generic;
using System.Linq;

namespace NetDsl;

/// <summary>What all parts of the page share.</summary>
internal sealed class PageContext
{
    public PageContext(ReportScope scope, FindingList findings)
    {
        Scope = scope;
        Findings = new ReportFindings(findings, scope);
        foreach (var device in scope.Devices)
            Ids.Add(device);
        Picture = Topology.Of(scope.Network, scope.Devices);
        foreach (var node in Picture.Nodes)
        {
            if (node.Device is { } device && Findings.Of(device) is { Count: > 0 } found)
                node.Findings = (found.Count, found.Max(f => f.Numbered.Placed.Severity));
        }
    }

    public ReportScope Scope { get; }

    public Network Network => Scope.Network;

    public ReportFindings Findings { get; }

    public PageIds Ids { get; } = new();

    public LazyChunks Chunks { get; } = new();

    /// <summary>The whole network.</summary>
    public Topology Picture { get; }

    /// <summary>Above this number of devices one picture shows nothing any more.</summary>
    public bool IsLarge => Scope.Devices.Count > 150;

    /// <summary>The routers of the feature tables.</summary>
    public IEnumerable<T> Devices<T>()
        where T : Device =>
        Scope.Devices.OfType<T>();

    /// <summary>The name of a device with a link to its section, where it has one.</summary>
    public Fragment Link(Device device) => Scope.Contains(device) ? Fragment.Of($"<a href=\"#{Ids[device]}\">{device.Name}</a>") : ReportTable.Text(device.Name.ToString());

    /// <summary>An address with the device that has it, where it is known.</summary>
    public Fragment Link(string address, Device? device) =>
        device is null ? ReportTable.Code(address) : Fragment.Of($"{Link(device)} <span class=\"code\">{address}</span>");
}
