using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace NetDsl.Huawei;

/// <content>Tunnel policies.</content>
public sealed partial class VrpRouterBuilder
{
    /// <summary>Says which tunnels carry the services that refer to it. Command: <c>tunnel-policy</c>.</summary>
    /// <param name="name">1 to 39 characters, case-sensitive.</param>
    /// <param name="configure">Selects tunnels by their kind or binds them.</param>
    /// <returns>The builder of the policy, for the services that use it.</returns>
    public TunnelPolicyBuilder TunnelPolicy(TunnelPolicyName name, Action<TunnelPolicyBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var model = Model.Add(new TunnelPolicy { Origin = origin, name = SettingFactory.Of(name, origin) });
        return new TunnelPolicyBuilder(model).Configure(configure);
    }

    /// <summary>
    /// Refuses that a service refers to a tunnel policy that does not exist, as routers do by themselves, or allows it.
    /// Command: <c>tunnel-policy nonexistent-config-check</c>.
    /// </summary>
    /// <param name="on">False allows it.</param>
    /// <returns>This builder.</returns>
    public VrpRouterBuilder CheckTunnelPolicies(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.checksTunnelPolicies, on, file, line);
}

/// <summary>Describes a tunnel policy. It selects tunnels by their kind or binds them, not both.</summary>
public sealed class TunnelPolicyBuilder : ViewBuilder<TunnelPolicyBuilder, TunnelPolicy>
{
    internal TunnelPolicyBuilder(TunnelPolicy model)
        : base(model)
    {
    }

    /// <summary>The name of the policy, for a service that uses it.</summary>
    /// <param name="builder">The builder of the policy.</param>
    public static implicit operator TunnelPolicyName(TunnelPolicyBuilder builder) => builder.Model.name.Or(default);

    /// <summary>Free text. Command: <c>description</c>.</summary>
    /// <param name="text">1 to 80 characters in one line.</param>
    /// <returns>This builder.</returns>
    public TunnelPolicyBuilder Description(TunnelPolicyDescription text, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.description, text, file, line);

    /// <summary>Selects tunnels by their kind. Command: <c>tunnel select-seq</c>.</summary>
    /// <param name="types">
    /// The kinds of tunnels, the most wanted first, such as <see cref="TunnelType.CrLsp"/> or <c>"cr-lsp lsp"</c>.
    /// <c>lsp</c> does not go with <c>ldp</c>, <c>bgp</c> and <c>sr-lsp</c>, <c>cr-lsp</c> not with <c>te</c> and <c>sr-te</c>; <c>sr-te-policy</c> needs unmix.
    /// </param>
    /// <param name="loadBalanceNumber">Over how many tunnels traffic is shared, 1 to 64.</param>
    /// <param name="unmix">True: only tunnels of one kind share traffic.</param>
    /// <returns>This builder.</returns>
    public TunnelPolicyBuilder SelectSequence(
        TunnelTypeSequence types,
        TunnelLoadBalanceNumber loadBalanceNumber,
        Input<bool>? unmix = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.sequence = SettingFactory.Of(types, origin);
        Model.loadBalanceNumber = SettingFactory.Of(loadBalanceNumber, origin);
        Model.unmix = SettingFactory.Maybe(unmix, origin);
        return this;
    }

    /// <summary>Selects tunnels by their kind. Command: <c>tunnel select-seq</c>.</summary>
    /// <param name="types">The kinds of tunnels, the most wanted first; each once.</param>
    /// <param name="loadBalanceNumber">Over how many tunnels traffic is shared, 1 to 64.</param>
    /// <param name="unmix">True: only tunnels of one kind share traffic.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="InvalidValueException">ND1004: there is no type, or one stands twice.</exception>
    public TunnelPolicyBuilder SelectSequence(
        IEnumerable<Input<TunnelType>> types,
        TunnelLoadBalanceNumber loadBalanceNumber,
        Input<bool>? unmix = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) =>
        SelectSequence(new TunnelTypeSequence(types), loadBalanceNumber, unmix, file, line);

    /// <summary>Selects IPv6 tunnels by their kind. Command: <c>tunnel select-seq ipv6</c>.</summary>
    /// <param name="types">The kinds of tunnels.</param>
    /// <param name="loadBalanceNumber">Over how many tunnels traffic is shared, 1 to 128.</param>
    /// <returns>This builder.</returns>
    public TunnelPolicyBuilder SelectIpv6(Input<Ipv6TunnelSelection> types, TunnelLoadBalanceNumber loadBalanceNumber, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Set(ref Model.ipv6LoadBalanceNumber, loadBalanceNumber, file, line);
        return Set(ref Model.ipv6Selection, types, file, line);
    }

    /// <summary>Uses one TE tunnel to a destination. Command: <c>tunnel binding destination</c>.</summary>
    /// <param name="destination">Where the services go: the LSR ID of the peer.</param>
    /// <param name="tunnel">The tunnel interface, which must be reserved for binding.</param>
    /// <param name="ignoreDestinationCheck">True: the tunnel may lead elsewhere.</param>
    /// <param name="downSwitch">True: other tunnels are used when this one is down.</param>
    /// <param name="includeLdp">True: LDP LSPs share the traffic; not together with <paramref name="downSwitch"/>.</param>
    /// <returns>This builder.</returns>
    public TunnelPolicyBuilder Bind(
        Ipv4Address destination,
        InterfaceName tunnel,
        Input<bool>? ignoreDestinationCheck = null,
        Input<bool>? downSwitch = null,
        Input<bool>? includeLdp = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) =>
        Bind(destination, [tunnel], ignoreDestinationCheck, downSwitch, includeLdp, file, line);

    /// <summary>Uses TE tunnels to a destination; traffic is shared over them. Command: <c>tunnel binding destination</c>.</summary>
    /// <param name="destination">Where the services go: the LSR ID of the peer.</param>
    /// <param name="tunnels">The tunnel interfaces, 1 to 32, which must be reserved for binding.</param>
    /// <param name="ignoreDestinationCheck">True: the tunnels may lead elsewhere.</param>
    /// <param name="downSwitch">True: other tunnels are used when these are down.</param>
    /// <param name="includeLdp">True: LDP LSPs share the traffic; not together with <paramref name="downSwitch"/>.</param>
    /// <returns>This builder.</returns>
    public TunnelPolicyBuilder Bind(
        Ipv4Address destination,
        IEnumerable<InterfaceName> tunnels,
        Input<bool>? ignoreDestinationCheck = null,
        Input<bool>? downSwitch = null,
        Input<bool>? includeLdp = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var binding = AddBinding(destination, ignoreDestinationCheck, downSwitch, origin);
        foreach (var tunnel in tunnels)
            binding.tunnels.Add(SettingFactory.Of(tunnel, origin));
        binding.includeLdp = SettingFactory.Maybe(includeLdp, origin);
        return this;
    }

    /// <summary>Uses a group of SR-MPLS TE policies to a destination. Command: <c>tunnel binding destination ... sr-te-policy group</c>.</summary>
    /// <param name="destination">Where the services go: the LSR ID of the peer.</param>
    /// <param name="group">The group, 1 to 4294967295.</param>
    /// <param name="ignoreDestinationCheck">True: the policies may lead elsewhere.</param>
    /// <param name="downSwitch">True: other tunnels are used when these are down.</param>
    /// <returns>This builder.</returns>
    public TunnelPolicyBuilder BindPolicyGroup(
        Ipv4Address destination,
        SrTePolicyGroupId group,
        Input<bool>? ignoreDestinationCheck = null,
        Input<bool>? downSwitch = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        AddBinding(destination, ignoreDestinationCheck, downSwitch, origin).policyGroup = SettingFactory.Of(group, origin);
        return this;
    }

    private TunnelBinding AddBinding(Ipv4Address destination, Input<bool>? ignoreDestinationCheck, Input<bool>? downSwitch, Origin origin)
    {
        var binding = new TunnelBinding
        {
            Origin = origin,
            destination = SettingFactory.Of(destination, origin),
            ignoreDestinationCheck = SettingFactory.Maybe(ignoreDestinationCheck, origin),
            downSwitch = SettingFactory.Maybe(downSwitch, origin),
        };
        (Model.bindings ??= []).Add(binding);
        return binding;
    }
}
