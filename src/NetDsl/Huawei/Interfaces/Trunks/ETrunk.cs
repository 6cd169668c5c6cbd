using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>How the key of an E-Trunk is given.</summary>
public enum ETrunkKeyForm
{
    /// <summary>In clear text. Keyword: <c>simple</c>.</summary>
    Simple,

    /// <summary>Enciphered, or to be enciphered by the device. Keyword: <c>cipher</c>.</summary>
    Cipher,
}

/// <summary>By what the devices of an E-Trunk compare themselves besides the priority.</summary>
public enum ETrunkSelection
{
    /// <summary>The number of links that are up. Keyword: <c>link-number</c>.</summary>
    LinkNumber,

    /// <summary>Their bandwidth. Keyword: <c>bandwidth</c>.</summary>
    Bandwidth,
}

/// <content>E-Trunks.</content>
public sealed partial class VrpRouter
{
    internal List<ETrunk>? eTrunks;

    internal List<ETrunkDeclaration>? eTrunkDeclarations;
    internal Setting<MacAddress> lacpETrunkSystemId;
    internal Setting<LacpPriority> lacpETrunkPriority;

    /// <summary>The E-Trunks. Command: <c>e-trunk</c>.</summary>
    public IReadOnlyList<ETrunk> ETrunks => eTrunks ?? (IReadOnlyList<ETrunk>)[];

    /// <summary>The LACP system ID that both devices of an E-Trunk present. Command: <c>lacp e-trunk system-id</c>.</summary>
    public Setting<MacAddress> LacpETrunkSystemId => lacpETrunkSystemId;

    /// <summary>The LACP priority that both devices of an E-Trunk present. Command: <c>lacp e-trunk priority</c>.</summary>
    public Setting<LacpPriority> LacpETrunkPriority => lacpETrunkPriority;

    /// <summary>Adds an E-Trunk. A second block of the same number says that the first one was the declaration before the interfaces.</summary>
    internal ETrunk Add(ETrunk added)
    {
        foreach (var there in eTrunks ??= [])
        {
            if (!added.number.IsKnown || !there.number.Equals(added.number))
                continue;
            DeclareAhead(there, added.Origin);
            return there;
        }

        eTrunks.Add(added);
        return added;
    }

    internal void DeclareAhead(ETrunk trunk, Origin at)
    {
        if (trunk.declaredAhead.IsSet)
            return;
        trunk.declaredAhead = new(true, true, at);

        // In the order of their numbers, whatever the order in which they come again.
        var behind = (eTrunkDeclarations ??= []).FindIndex(d => d.number.Or(default).CompareTo(trunk.number.Or(default)) > 0);
        eTrunkDeclarations.Insert(behind < 0 ? eTrunkDeclarations.Count : behind, new ETrunkDeclaration(trunk) { Origin = at });
    }
}

/// <summary>The line that declares an E-Trunk before the interfaces that belong to it.</summary>
internal sealed class ETrunkDeclaration(ETrunk? trunk) : ViewObject
{
    internal Setting<ETrunkId> number = trunk?.number ?? default;
}

/// <summary>Eth-Trunks of two devices that act as one towards a third device. Command: <c>e-trunk</c>.</summary>
public sealed class ETrunk : ViewObject
{
    internal Setting<ETrunkId> number;
    internal Setting<bool> declaredAhead;
    internal Setting<DescriptionText> description;
    internal Setting<ETrunkKeyForm> keyForm;
    internal Setting<Secret> key;
    internal Setting<ETrunkPriority> priority;
    internal Setting<Ipv4Address> peer;
    internal Setting<Ipv4Address> source;
    internal Setting<VpnInstanceName> vpnInstance;
    internal Setting<Ipv6Address> peerIpv6;
    internal Setting<Ipv6Address> sourceIpv6;
    internal Setting<VpnInstanceName> vpnInstanceIpv6;
    internal Setting<ETrunkHello> hello;
    internal Setting<ETrunkFailureMultiplier> failureMultiplier;
    internal Setting<ETrunkRevertDelay> revertDelay;
    internal Setting<bool> revertDisabled;
    internal Setting<bool> sequence;
    internal Setting<ETrunkSelection> selection;
    internal Setting<bool> bfd;
    internal Setting<InterfaceName> bfdInterface;
    internal Setting<BfdInterval> bfdMinTx;
    internal Setting<BfdInterval> bfdMinRx;
    internal Setting<BfdMultiplier> bfdMultiplier;
    internal Setting<BfdSessionName> trackedBfdSession;

    /// <summary>The number, equal on both devices.</summary>
    public Setting<ETrunkId> Number => number;

    /// <summary>A line of its own declares it before the interfaces that belong to it. Command: <c>e-trunk</c>, without content.</summary>
    public Setting<bool> DeclaredAhead => declaredAhead;

    /// <summary>The description. Command: <c>description</c>.</summary>
    public Setting<DescriptionText> Description => description;

    /// <summary>How the key is given. Keywords: <c>simple</c>, <c>cipher</c>.</summary>
    public Setting<ETrunkKeyForm> KeyForm => keyForm;

    /// <summary>The key, equal on both devices. Command: <c>security-key</c>.</summary>
    public Setting<Secret> Key => key;

    /// <summary>The smaller one of the two devices is master. Command: <c>priority</c>.</summary>
    public Setting<ETrunkPriority> Priority => priority;

    /// <summary>The other device. Command: <c>peer-address</c>.</summary>
    public Setting<Ipv4Address> Peer => peer;

    /// <summary>The address of this device. Keyword: <c>source-address</c>.</summary>
    public Setting<Ipv4Address> Source => source;

    /// <summary>The VPN instance in which the other device is reached. Keyword: <c>vpn-instance</c>.</summary>
    public Setting<VpnInstanceName> VpnInstance => vpnInstance;

    /// <summary>The other device over IPv6. Command: <c>peer-ipv6</c>.</summary>
    public Setting<Ipv6Address> PeerIpv6 => peerIpv6;

    /// <summary>The IPv6 address of this device. Keyword: <c>source-ipv6</c>.</summary>
    public Setting<Ipv6Address> SourceIpv6 => sourceIpv6;

    /// <summary>The VPN instance in which the other device is reached over IPv6. Keyword: <c>vpn-instance</c>.</summary>
    public Setting<VpnInstanceName> VpnInstanceIpv6 => vpnInstanceIpv6;

    /// <summary>How often packets are sent, in units of 100 ms. Command: <c>timer hello</c>.</summary>
    public Setting<ETrunkHello> Hello => hello;

    /// <summary>After how many hello intervals the other device counts as failed. Command: <c>timer hold-on-failure multiplier</c>.</summary>
    public Setting<ETrunkFailureMultiplier> FailureMultiplier => failureMultiplier;

    /// <summary>How long it waits before it switches back, in seconds. Command: <c>timer revert delay</c>.</summary>
    public Setting<ETrunkRevertDelay> RevertDelay => revertDelay;

    /// <summary>It does not switch back. Command: <c>revert disable</c>.</summary>
    public Setting<bool> RevertDisabled => revertDisabled;

    /// <summary>Packets carry sequence numbers. Command: <c>sequence enable</c>.</summary>
    public Setting<bool> Sequence => sequence;

    /// <summary>By what the devices compare themselves besides the priority. Command: <c>e-trunk select</c>.</summary>
    public Setting<ETrunkSelection> Selection => selection;

    /// <summary>BFD watches the other device. Command: <c>e-trunk bfd enable</c>.</summary>
    public Setting<bool> Bfd => bfd;

    /// <summary>The interface that BFD runs over. Keyword: <c>track interface</c>.</summary>
    public Setting<InterfaceName> BfdInterface => bfdInterface;

    /// <summary>The interval of BFD packets sent, in milliseconds. Command: <c>e-trunk bfd min-tx-interval</c>.</summary>
    public Setting<BfdInterval> BfdMinTx => bfdMinTx;

    /// <summary>The interval of BFD packets accepted, in milliseconds. Command: <c>e-trunk bfd min-rx-interval</c>.</summary>
    public Setting<BfdInterval> BfdMinRx => bfdMinRx;

    /// <summary>How many BFD packets may be lost. Command: <c>e-trunk bfd detect-multiplier</c>.</summary>
    public Setting<BfdMultiplier> BfdMultiplier => bfdMultiplier;

    /// <summary>The BFD session that it follows. Command: <c>e-trunk track bfd-session session-name</c>.</summary>
    public Setting<BfdSessionName> TrackedBfdSession => trackedBfdSession;
}
