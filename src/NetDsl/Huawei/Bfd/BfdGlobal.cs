using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace NetDsl.Huawei;

/// <content>BFD on the whole router.</content>
public sealed partial class VrpRouter
{
    internal BfdGlobal? bfd;
    internal List<BfdSession>? bfdSessions;
    private readonly Dictionary<BfdSessionName, BfdSession> _bfdSessionsByName = [];

    /// <summary>BFD; null when it is not enabled. Command: <c>bfd</c>.</summary>
    public BfdGlobal? Bfd => bfd;

    /// <summary>The BFD sessions that were set up by hand. Command: <c>bfd</c> <i>name</i> <c>bind</c>.</summary>
    public IReadOnlyList<BfdSession> BfdSessions => bfdSessions ?? (IReadOnlyList<BfdSession>)[];

    /// <summary>The BFD session of a name; null when the router does not have it.</summary>
    /// <param name="name">The name, letter case does not count.</param>
    public BfdSession? FindBfdSession(BfdSessionName name) => _bfdSessionsByName.TryGetValue(name, out var found) ? found : null;

    /// <summary>Adds a session, or gives the one that says the same already. Two that differ in more than the name both stay.</summary>
    internal BfdSession Add(BfdSession added)
    {
        if (added.name.TryGet(out var name))
        {
            if (!_bfdSessionsByName.TryGetValue(name, out var there))
                _bfdSessionsByName.Add(name, added);
            else if (there.binding.IsSameAs(added.binding))
                return there;
        }

        (bfdSessions ??= []).Add(added);
        return added;
    }
}

/// <summary>BFD on the whole router. Command: <c>bfd</c>.</summary>
public sealed class BfdGlobal : ViewObject
{
    internal Setting<bool> mplsPassive;
    internal Setting<Ipv4Address> defaultAddress;
    internal Setting<BfdDelay> delayUp;
    internal Setting<LspPingInterval> lspPingInterval;
    internal Setting<BfdPacketPriority> dynamicPriority;
    internal Setting<BfdPacketPriority> staticPriority;

    /// <summary>Answers the BFD sessions that others set up for LSPs and TE tunnels. Command: <c>mpls-passive</c>.</summary>
    public Setting<bool> MplsPassive => mplsPassive;

    /// <summary>The multicast address of sessions without a peer address. Command: <c>default-ip-address</c>.</summary>
    public Setting<Ipv4Address> DefaultAddress => defaultAddress;

    /// <summary>For how long sessions stay down after a restart, in seconds. Command: <c>delay-up</c>.</summary>
    public Setting<BfdDelay> DelayUp => delayUp;

    /// <summary>The interval of LSP pings, in seconds. Command: <c>mpls ping interval</c>.</summary>
    public Setting<LspPingInterval> LspPingInterval => lspPingInterval;

    /// <summary>The priority of packets of sessions that come by themselves. Command: <c>tos-exp ... dynamic</c>.</summary>
    public Setting<BfdPacketPriority> DynamicPriority => dynamicPriority;

    /// <summary>The priority of packets of sessions set up by hand. Command: <c>tos-exp ... static</c>.</summary>
    public Setting<BfdPacketPriority> StaticPriority => staticPriority;
}

/// <content>BFD on the whole router.</content>
public sealed partial class VrpRouterBuilder
{
    /// <summary>Enables BFD, which every BFD session needs. Command: <c>bfd</c>.</summary>
    /// <param name="configure">Sets what holds for all sessions.</param>
    /// <returns>This builder.</returns>
    public VrpRouterBuilder Bfd(Action<BfdBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.bfd ??= new BfdGlobal { Origin = new Origin(file, line) };
        new BfdBuilder(Model.bfd).Configure(configure);
        return this;
    }
}

/// <summary>Describes BFD on the whole router.</summary>
public sealed class BfdBuilder : ViewBuilder<BfdBuilder, BfdGlobal>
{
    internal BfdBuilder(BfdGlobal model)
        : base(model)
    {
    }

    /// <summary>Answers the BFD sessions that others set up for LSPs and TE tunnels. Command: <c>mpls-passive</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public BfdBuilder MplsPassive(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.mplsPassive, on, file, line);

    /// <summary>The multicast address of sessions without a peer address. Command: <c>default-ip-address</c>.</summary>
    /// <param name="address">224.0.0.107 to 224.0.0.250.</param>
    /// <returns>This builder.</returns>
    public BfdBuilder DefaultAddress(Ipv4Address address, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.defaultAddress, address, file, line);

    /// <summary>For how long sessions stay down after a restart. Command: <c>delay-up</c>.</summary>
    /// <param name="seconds">1 to 600 s.</param>
    /// <returns>This builder.</returns>
    public BfdBuilder DelayUp(BfdDelay seconds, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.delayUp, seconds, file, line);

    /// <summary>The interval of LSP pings. Command: <c>mpls ping interval</c>.</summary>
    /// <param name="seconds">30 to 600 s.</param>
    /// <returns>This builder.</returns>
    public BfdBuilder LspPingInterval(LspPingInterval seconds, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.lspPingInterval, seconds, file, line);

    /// <summary>The priority of packets of sessions that come by themselves. Command: <c>tos-exp ... dynamic</c>.</summary>
    /// <param name="priority">0 to 7.</param>
    /// <returns>This builder.</returns>
    public BfdBuilder DynamicPriority(BfdPacketPriority priority, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.dynamicPriority, priority, file, line);

    /// <summary>The priority of packets of sessions set up by hand. Command: <c>tos-exp ... static</c>.</summary>
    /// <param name="priority">0 to 7.</param>
    /// <returns>This builder.</returns>
    public BfdBuilder StaticPriority(BfdPacketPriority priority, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.staticPriority, priority, file, line);
}
