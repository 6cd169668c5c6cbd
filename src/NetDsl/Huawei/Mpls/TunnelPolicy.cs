using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <content>Tunnel policies.</content>
public sealed partial class VrpRouter
{
    internal List<TunnelPolicy>? tunnelPolicies;
    internal Setting<bool> checksTunnelPolicies;
    private readonly Dictionary<TunnelPolicyName, TunnelPolicy> _tunnelPoliciesByName = [];

    /// <summary>The tunnel policies. Command: <c>tunnel-policy</c>.</summary>
    public IReadOnlyList<TunnelPolicy> TunnelPolicies => tunnelPolicies ?? (IReadOnlyList<TunnelPolicy>)[];

    /// <summary>A service may not refer to a tunnel policy that does not exist. Command: <c>tunnel-policy nonexistent-config-check</c>.</summary>
    public Setting<bool> ChecksTunnelPolicies => checksTunnelPolicies;

    /// <summary>The tunnel policy of a name; null when the router does not have it.</summary>
    /// <param name="name">The name, letter case counts.</param>
    public TunnelPolicy? FindTunnelPolicy(TunnelPolicyName name) => _tunnelPoliciesByName.TryGetValue(name, out var found) ? found : null;

    internal TunnelPolicy Add(TunnelPolicy added)
    {
        if (added.name.TryGet(out var name))
        {
            if (_tunnelPoliciesByName.TryGetValue(name, out var there))
                return there;
            _tunnelPoliciesByName.Add(name, added);
        }

        (tunnelPolicies ??= []).Add(added);
        return added;
    }
}

/// <summary>Which IPv6 tunnels a tunnel policy selects. Command: <c>tunnel select-seq ipv6</c>.</summary>
public enum Ipv6TunnelSelection
{
    /// <summary>SRv6 TE policies. Keyword: <c>srv6-te-policy</c>.</summary>
    Srv6TePolicy,

    /// <summary>Groups of SRv6 TE policies. Keyword: <c>srv6-te-policy-group</c>.</summary>
    Srv6TePolicyGroup,

    /// <summary>SRv6 TE policies, without them groups. Keywords: <c>srv6-te-policy srv6-te-policy-group ... unmix</c>.</summary>
    PolicyThenGroup,

    /// <summary>Groups of SRv6 TE policies, without them policies. Keywords: <c>srv6-te-policy-group srv6-te-policy ... unmix</c>.</summary>
    GroupThenPolicy,
}

/// <summary>Which tunnels carry the services that refer to it. It selects tunnels by their kind or binds them, not both. Command: <c>tunnel-policy</c>.</summary>
public sealed class TunnelPolicy : ViewObject
{
    internal Setting<TunnelPolicyName> name;
    internal Setting<TunnelPolicyDescription> description;
    internal Setting<TunnelTypeSequence> sequence;
    internal Setting<TunnelLoadBalanceNumber> loadBalanceNumber;
    internal Setting<bool> unmix;
    internal Setting<Ipv6TunnelSelection> ipv6Selection;
    internal Setting<TunnelLoadBalanceNumber> ipv6LoadBalanceNumber;
    internal List<TunnelBinding>? bindings;

    /// <summary>The name.</summary>
    public Setting<TunnelPolicyName> Name => name;

    /// <summary>Free text. Command: <c>description</c>.</summary>
    public Setting<TunnelPolicyDescription> Description => description;

    /// <summary>The kinds of tunnels, the most wanted first. Command: <c>tunnel select-seq</c>.</summary>
    public Setting<TunnelTypeSequence> Sequence => sequence;

    /// <summary>Over how many tunnels traffic is shared. Keyword: <c>load-balance-number</c>.</summary>
    public Setting<TunnelLoadBalanceNumber> LoadBalanceNumber => loadBalanceNumber;

    /// <summary>Only tunnels of one kind share traffic. Keyword: <c>unmix</c>.</summary>
    public Setting<bool> Unmix => unmix;

    /// <summary>The kinds of IPv6 tunnels. Command: <c>tunnel select-seq ipv6</c>.</summary>
    public Setting<Ipv6TunnelSelection> Ipv6Selection => ipv6Selection;

    /// <summary>Over how many IPv6 tunnels traffic is shared. Keyword: <c>load-balance-number</c>.</summary>
    public Setting<TunnelLoadBalanceNumber> Ipv6LoadBalanceNumber => ipv6LoadBalanceNumber;

    /// <summary>The tunnels that are used to a destination. Command: <c>tunnel binding destination</c>.</summary>
    public IReadOnlyList<TunnelBinding> Bindings => bindings ?? (IReadOnlyList<TunnelBinding>)[];
}

/// <summary>Tunnels that services to one destination use. Command: <c>tunnel binding destination</c>.</summary>
public sealed class TunnelBinding : ConfigObject
{
    internal readonly List<Setting<InterfaceName>> tunnels = [];
    internal Setting<Ipv4Address> destination;
    internal Setting<SrTePolicyGroupId> policyGroup;
    internal Setting<bool> ignoreDestinationCheck;
    internal Setting<bool> downSwitch;
    internal Setting<bool> includeLdp;

    /// <summary>Where the services go: the LSR ID of the peer.</summary>
    public Setting<Ipv4Address> Destination => destination;

    /// <summary>The TE tunnels, which must be reserved for binding and lead to the destination. Keyword: <c>te</c>.</summary>
    public IReadOnlyList<Setting<InterfaceName>> Tunnels => tunnels;

    /// <summary>A group of SR-MPLS TE policies instead of tunnels. Keyword: <c>sr-te-policy group</c>.</summary>
    public Setting<SrTePolicyGroupId> PolicyGroup => policyGroup;

    /// <summary>The tunnels may lead elsewhere. Keyword: <c>ignore-destination-check</c>.</summary>
    public Setting<bool> IgnoreDestinationCheck => ignoreDestinationCheck;

    /// <summary>Other tunnels are used when these are down. Keyword: <c>down-switch</c>.</summary>
    public Setting<bool> DownSwitch => downSwitch;

    /// <summary>LDP LSPs share the traffic. Keyword: <c>include-ldp</c>.</summary>
    public Setting<bool> IncludeLdp => includeLdp;
}
