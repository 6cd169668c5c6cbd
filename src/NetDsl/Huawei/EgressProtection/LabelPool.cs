using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>
/// Chooses the label of a VPN instance by its name alone: what other instances there are, and in which order, changes nothing. Two names
/// can fall on one label; then one of them has to be given a label by hand, because taking another one silently would one day change
/// the label of a service that works.
/// </summary>
internal sealed class LabelPool(long first, long last)
{
    private readonly Dictionary<long, string> _taken = [];

    /// <summary>The label of a name.</summary>
    public long LabelOf(string name)
    {
        // FNV-1a: the same on every machine and in every release.
        var hash = 2166136261u;
        foreach (var c in name)
            hash = unchecked((hash ^ c) * 16777619u);
        return first + (hash % (last - first + 1));
    }

    /// <summary>Takes a label for a name.</summary>
    /// <exception cref="NetDslException">ND1016: another name has it.</exception>
    public long Take(long label, string name)
    {
        if (_taken.TryGetValue(label, out var other) && other != name)
            throw new NetDslException("ND1016", $"The VPN instances {other} and {name} would both have the label {ValueChecks.Digits(label)}. Give one of them a label of its own: Instance(\"{name}\", label: {ValueChecks.Digits(Free(label))}).");
        _taken[label] = name;
        return label;
    }

    private long Free(long from)
    {
        for (var step = 1; step <= last - first; step++)
        {
            var label = first + ((from - first + step) % (last - first + 1));
            if (!_taken.ContainsKey(label))
                return label;
        }

        return from;
    }
}
