using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace NetDsl;

/// <summary>A finding of the report.</summary>
/// <param name="Number">Its number on the page.</param>
/// <param name="Placed">The finding.</param>
internal sealed record NumberedFinding(int Number, PlacedFinding Placed)
{
    public string Id => FormattableString.Invariant($"finding-{Number}");
}

/// <summary>The findings of the page, worst first, and which of them belong to a device or to an object of it.</summary>
internal sealed class ReportFindings
{
    private readonly Dictionary<Device, List<(NumberedFinding Numbered, Finding Finding)>> _byDevice = [];
    private readonly ReportScope _scope;

    /// <summary>Takes the findings that concern the chosen devices, or no single device.</summary>
    public ReportFindings(FindingList findings, ReportScope scope)
    {
        _scope = scope;
        foreach (var placed in findings.All.OrderByDescending(f => f.Severity))
        {
            var owners = placed.All.Select(f => (Finding: f, Device: OwnerOf(f))).ToList();
            if (!owners.Exists(o => o.Device is null || scope.Contains(o.Device)))
                continue;
            var numbered = new NumberedFinding(All.Count + 1, placed);
            All.Add(numbered);
            foreach (var (finding, device) in owners.Where(o => o.Device is not null && scope.Contains(o.Device)).DistinctBy(o => (o.Device, o.Finding.Message)))
            {
                if (!_byDevice.TryGetValue(device!, out var list))
                    _byDevice.Add(device!, list = []);
                list.Add((numbered, finding));
            }
        }
    }

    public List<NumberedFinding> All { get; } = [];

    /// <summary>What was found at a device.</summary>
    public IReadOnlyList<(NumberedFinding Numbered, Finding Finding)> Of(Device device) => _byDevice.TryGetValue(device, out var found) ? found : [];

    /// <summary>The devices of a finding.</summary>
    public IEnumerable<Device> DevicesOf(NumberedFinding finding) => finding.Placed.All.Select(OwnerOf).OfType<Device>().Where(_scope.Contains).Distinct();

    /// <summary>Links to what was found at the object of a row; empty when nothing was.</summary>
    public Fragment At(ReportRow row)
    {
        if (row.Device is not { } device || row.Source is not { } source || !_byDevice.TryGetValue(device, out var found))
            return default;
        var places = Places.Of(source);
        var here = found.Where(f => places.Contains((f.Finding.At.File, f.Finding.At.Line)) && IsAbout(f.Finding, row)).ToList();
        return here.Count == 0 ? default : new Fragment(string.Join(" ", here.Select(f => Link(f.Numbered).Html)));
    }

    /// <summary>A link to the finding in the table of findings.</summary>
    public static Fragment Link(NumberedFinding finding) =>
        Fragment.Of($"<a class=\"chip {SeverityMark.Class(finding.Placed.Severity)}\" href=\"#{finding.Id}\" title=\"{finding.Placed.Message}\"><span aria-hidden=\"true\">{SeverityMark.Sign(finding.Placed.Severity)}</span> <span class=\"vh\">{SeverityMark.Word(finding.Placed.Severity)} </span>{finding.Placed.First.Rule.Id}</a>");

    /// <summary>The file and the line, without the folders of the machine that the program was compiled on.</summary>
    public static string PlaceOf(Origin origin)
    {
        if (origin.File.Length == 0)
            return "";
        var name = origin.File.Split(['/', '\\'])[^1];
        return origin.Line == 0 ? name : FormattableString.Invariant($"{name}:{origin.Line}");
    }

    /// <summary>A loop makes many objects at one line: then the finding names the one that it is about.</summary>
    private static bool IsAbout(Finding finding, ReportRow row) => row.Key.Length == 0 || NamesIt(finding.Message, row.Key) || !NamesOther(finding, row);

    private static bool NamesIt(string message, string key)
    {
        for (var at = message.IndexOf(key, StringComparison.OrdinalIgnoreCase); at >= 0; at = message.IndexOf(key, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + key.Length;
            if ((at == 0 || !char.IsLetterOrDigit(message[at - 1])) && (end == message.Length || !(char.IsLetterOrDigit(message[end]) || (message[end] is '.' or '/' && end + 1 < message.Length && char.IsDigit(message[end + 1])))))
                return true;
        }

        return false;
    }

    private static bool NamesOther(Finding finding, ReportRow row) =>
        row.Device is { } device && DeviceFacts.Interfaces(device).Any(i => i.Interface.Name.ToString() is var name && !string.Equals(name, row.Key, StringComparison.OrdinalIgnoreCase) && NamesIt(finding.Message, name));

    /// <summary>The device of a finding; for what concerns several the one that the message begins with.</summary>
    private Device? OwnerOf(Finding finding) => finding.Device ?? _scope.Network.Devices.FirstOrDefault(d => d.Name.IsKnown && NamesIt(finding.Message[..Math.Min(finding.Message.Length, d.Name.ToString().Length + 1)], d.Name.ToString()));

    /// <summary>The lines of the program at which an object and its settings were made.</summary>
    private static class Places
    {
        private const int Depth = 3;

        public static HashSet<(string File, int Line)> Of(ConfigObject source)
        {
            var places = new HashSet<(string, int)>();
            Collect(source, Depth, places);
            return places;
        }

        private static void Collect(ConfigObject source, int depth, HashSet<(string, int)> places)
        {
            Add(source.Origin, places);
            for (var type = source.GetType(); type is not null && type != typeof(ConfigObject); type = type.BaseType!)
            {
                foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                    CollectFrom(field.GetValue(source), depth, places);
            }
        }

        private static void CollectFrom(object? value, int depth, HashSet<(string, int)> places)
        {
            switch (value)
            {
                // These contain the object, not the other way round.
                case null or Device or NetworkInterface or string:
                    break;
                case ConfigObject part when depth > 0:
                    Collect(part, depth - 1, places);
                    break;
                case IEnumerable parts when depth > 0:
                    foreach (var part in parts)
                        CollectFrom(part, depth - 1, places);
                    break;
                default:
                    if (value.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Setting<>) && type.GetProperty(nameof(Setting<bool>.Origin))!.GetValue(value) is Origin origin)
                        Add(origin, places);
                    break;
            }
        }

        private static void Add(Origin? origin, HashSet<(string, int)> places)
        {
            if (origin is { Line: > 0 })
                places.Add((origin.File, origin.Line));
        }
    }
}

/// <summary>What the report is about: the network and the devices of it that were chosen.</summary>
internal sealed class ReportScope(Network network, IReadOnlyList<Device> devices)
{
    private readonly HashSet<Device> _chosen = [.. devices];

    public Network Network => network;

    public IReadOnlyList<Device> Devices => devices;

    public bool Contains(Device device) => _chosen.Contains(device);
}
