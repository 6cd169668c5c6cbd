using System;
using NetDsl.Commands;

namespace NetDsl;

/// <summary>The number of a tunnel interface: 0 to 4294967295. Used by <c>interface Tunnel</c>.</summary>
[Number("tunnel number", 0, 4294967295)]
public readonly partial struct TunnelNumber;

/// <summary>Over how many tunnels of a policy traffic is shared: 1 to 64, with IPv6 tunnels 1 to 128. Used by <c>load-balance-number</c>.</summary>
[Number("load balance number", 1, 128)]
public readonly partial struct TunnelLoadBalanceNumber;

/// <summary>The number of a group of SR-MPLS TE policies: 1 to 4294967295. Used by <c>sr-te-policy group</c>.</summary>
[Number("SR-MPLS TE policy group", 1, 4294967295)]
public readonly partial struct SrTePolicyGroupId;

/// <summary>Free text about a tunnel policy, 1 to 80 characters, blanks included. Used by <c>description</c>.</summary>
[Name("tunnel policy description", 80, Text = true)]
public readonly partial struct TunnelPolicyDescription;

/// <summary>How a TE tunnel competes for bandwidth, small is better: 0 to 7. Used by <c>mpls te priority</c>.</summary>
[Number("TE priority", 0, 7)]
public readonly partial struct TePriority;

/// <summary>Over how many hops a TE tunnel may lead: 1 to 32. Used by <c>mpls te hop-limit</c>.</summary>
[Number("hop limit", 1, 32)]
public readonly partial struct TeHopLimit;

/// <summary>How long a switchback to the primary path waits: 0 to 2592000 s. Used by <c>mpls te backup hot-standby ... wtr</c>.</summary>
[Number("hot-standby wait-to-restore time", 0, 2592000, Unit = "s")]
public readonly partial struct TeWaitToRestore;

/// <summary>The interval in which a TE tunnel looks for a better path: 60 to 604800 s. Used by <c>mpls te reoptimization</c>.</summary>
[Number("reoptimization interval", 60, 604800, Unit = "s")]
public readonly partial struct ReoptimizationInterval;

/// <summary>What a TE tunnel costs in the IGP: 1 to 65535. Used by <c>mpls te igp metric</c>.</summary>
[Number("tunnel IGP metric", 1, 65535)]
public readonly partial struct TunnelIgpMetric;

/// <summary>For how long the IGP is not told that a TE tunnel is down: 0 to 4294967295 ms. Used by <c>mpls te igp advertise hold-time</c>.</summary>
[Number("TE hold time", 0, 4294967295, Unit = "ms")]
public readonly partial struct TeHoldTime;

/// <summary>The label that stands for a tunnel in a segment list: 16 to 1048575. Used by <c>label</c> of <c>mpls te binding-sid</c> and <c>next sid</c>.</summary>
[Number("SID label", 16, 1048575)]
public readonly partial struct SidLabel;

/// <summary>What a TE tunnel is called at the routers on its way, 1 to 63 characters. Used by <c>mpls te signalled tunnel-name</c>.</summary>
[Name("signalled tunnel name", 63)]
public readonly partial struct SignalledTunnelName;

/// <summary>The name of one bit of an administrative group, 1 to 31 characters. Used by <c>mpls te affinity</c> and <c>mpls te link administrative group name</c>.</summary>
[Name("affinity bit name", 31)]
public readonly partial struct AffinityBitName;

/// <summary>
/// The 32 link attributes that MPLS TE compares, in hexadecimal form such as <c>0x10001</c> or <c>10001</c>. It is written as it was read or given.
/// Used by <c>mpls te affinity property</c> and <c>mpls te link administrative group</c>.
/// </summary>
[Word("administrative group", "ND1004", "one to eight hexadecimal digits, with or without 0x before them, such as 0x10001")]
public readonly partial struct AdministrativeGroup
{
    private readonly string? _text;
    private readonly uint _bits;

    private AdministrativeGroup(string text, uint bits)
    {
        _text = text;
        _bits = bits;
    }

    /// <summary>True for <c>default</c>: the value depends on something that only the running program knows.</summary>
    public bool IsUnknown => _text is null;

    /// <summary>The 32 attributes as a number.</summary>
    /// <exception cref="InvalidOperationException">The group is unknown.</exception>
    public uint Bits => _text is null ? throw ValueChecks.Unknown("administrative group") : _bits;

    /// <summary>Are the attributes equal?</summary>
    public bool Equals(AdministrativeGroup other) => _bits == other._bits && IsUnknown == other.IsUnknown;

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((int)_bits);

    void IConfigValue<AdministrativeGroup>.Write(Utf8Buffer output) => output.Text(_text!);

    private static bool TryScan(string text, int from, int length, out AdministrativeGroup value)
    {
        value = default;
        int at = from, end = from + length;
        if (length > 2 && text[at] == '0' && text[at + 1] is 'x' or 'X')
            at += 2;
        if (end == at || end - at > 8)
            return false;
        uint bits = 0;
        for (; at < end; at++)
        {
            var digit = Hex.Digit(text[at]);
            if (digit < 0)
                return false;
            bits = (bits << 4) | (uint)digit;
        }

        value = new AdministrativeGroup(text.Substring(from, length), bits);
        return true;
    }
}
