using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace NetDsl.Huawei;

/// <content>MPLS on an interface.</content>
public sealed partial class VrpInterface
{
    internal InterfaceMpls? mpls;

    /// <summary>MPLS on the interface; null when nothing of it is configured. Command: <c>mpls</c>.</summary>
    public InterfaceMpls? Mpls => mpls;
}

/// <summary>MPLS on an interface.</summary>
public sealed class InterfaceMpls : ConfigObject
{
    internal Setting<bool> enabled;
    internal Setting<InterfaceMtu> mtu;
    internal Setting<bool> ldp;
    internal Setting<bool> te;
    internal Setting<bool> rsvpTe;
    internal Setting<Bandwidth> maxReservableBandwidth;
    internal Setting<Bandwidth> bc0;
    internal Setting<Bandwidth> bc1;
    internal TeLink? teLink;
    internal LdpSessionOptions? ldpOptions;

    /// <summary>MPLS. Command: <c>mpls</c>.</summary>
    public Setting<bool> Enabled => enabled;

    /// <summary>The MTU of packets with labels, in bytes. Command: <c>mpls mtu</c>.</summary>
    public Setting<InterfaceMtu> Mtu => mtu;

    /// <summary>LDP. Command: <c>mpls ldp</c>.</summary>
    public Setting<bool> Ldp => ldp;

    /// <summary>MPLS TE. Command: <c>mpls te</c>.</summary>
    public Setting<bool> Te => te;

    /// <summary>RSVP-TE. Command: <c>mpls rsvp-te</c>.</summary>
    public Setting<bool> RsvpTe => rsvpTe;

    /// <summary>The bandwidth that TE may reserve, in kbit/s. Command: <c>mpls te bandwidth max-reservable-bandwidth</c>.</summary>
    public Setting<Bandwidth> MaxReservableBandwidth => maxReservableBandwidth;

    /// <summary>The bandwidth of BC0, in kbit/s. Command: <c>mpls te bandwidth bc0</c>.</summary>
    public Setting<Bandwidth> Bc0 => bc0;

    /// <summary>The bandwidth of BC1, in kbit/s. Command: <c>mpls te bandwidth bc1</c>.</summary>
    public Setting<Bandwidth> Bc1 => bc1;

    /// <summary>What MPLS TE and RSVP-TE know about the link; null without. Commands: <c>mpls te metric</c> and the like.</summary>
    public TeLink? TeLink => teLink;

    /// <summary>Options of LDP on the interface; null without. Commands: <c>mpls ldp timer</c> and the like.</summary>
    public LdpSessionOptions? LdpOptions => ldpOptions;
}

/// <content>MPLS on an interface.</content>
public sealed partial class InterfaceBuilder
{
    /// <summary>Enables MPLS on the interface. Command: <c>mpls</c>.</summary>
    /// <param name="configure">Describes LDP and TE on the interface.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder Mpls(Action<InterfaceMplsBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.mpls ??= new InterfaceMpls { Origin = origin };
        Model.mpls.enabled = new(true, true, origin);
        new InterfaceMplsBuilder(Model.mpls).Configure(configure);
        return this;
    }

    /// <summary>Enables MPLS and LDP on the interface. Commands: <c>mpls</c>, <c>mpls ldp</c>.</summary>
    /// <returns>This builder.</returns>
    public InterfaceBuilder MplsLdp([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Mpls(m => m.Ldp(null, file, line), file, line);
}

/// <summary>Describes MPLS on an interface.</summary>
public sealed class InterfaceMplsBuilder : Builder<InterfaceMplsBuilder, InterfaceMpls>
{
    internal InterfaceMplsBuilder(InterfaceMpls model)
        : base(model)
    {
    }

    /// <summary>Enables LDP. Command: <c>mpls ldp</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public InterfaceMplsBuilder Ldp(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.ldp, on, file, line);

    /// <summary>Enables MPLS TE. Command: <c>mpls te</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public InterfaceMplsBuilder Te(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.te, on, file, line);

    /// <summary>Enables RSVP-TE. Command: <c>mpls rsvp-te</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public InterfaceMplsBuilder RsvpTe(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.rsvpTe, on, file, line);

    /// <summary>The bandwidth that TE may reserve on the link. Command: <c>mpls te bandwidth max-reservable-bandwidth</c>.</summary>
    /// <param name="kilobits">In kbit/s.</param>
    /// <returns>This builder.</returns>
    public InterfaceMplsBuilder MaxReservableBandwidth(Bandwidth kilobits, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.maxReservableBandwidth, kilobits, file, line);

    /// <summary>The bandwidth of BC0. Command: <c>mpls te bandwidth bc0</c>.</summary>
    /// <param name="kilobits">In kbit/s.</param>
    /// <returns>This builder.</returns>
    public InterfaceMplsBuilder Bc0(Bandwidth kilobits, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.bc0, kilobits, file, line);

    /// <summary>The bandwidth of BC1. Command: <c>mpls te bandwidth bc1</c>.</summary>
    /// <param name="kilobits">In kbit/s.</param>
    /// <returns>This builder.</returns>
    public InterfaceMplsBuilder Bc1(Bandwidth kilobits, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.bc1, kilobits, file, line);

    /// <summary>The MTU of packets with labels. Command: <c>mpls mtu</c>.</summary>
    /// <param name="bytes">46 to 9600 bytes.</param>
    /// <returns>This builder.</returns>
    public InterfaceMplsBuilder Mtu(InterfaceMtu bytes, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.mtu, bytes, file, line);

    /// <summary>What the link costs in MPLS TE. Command: <c>mpls te metric</c>.</summary>
    /// <param name="metric">1 to 16777215.</param>
    /// <returns>This builder.</returns>
    public InterfaceMplsBuilder TeMetric(TeMetric metric, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Link(file, line).metric, metric, file, line);

    /// <summary>The attributes of the link, which tunnels compare. Command: <c>mpls te link administrative group</c>.</summary>
    /// <param name="group">The attributes, such as <c>0x10001</c>.</param>
    /// <returns>This builder.</returns>
    public InterfaceMplsBuilder AdministrativeGroup(AdministrativeGroup group, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Link(file, line).administrativeGroup, group, file, line);

    /// <summary>The attributes of the link by their names. Command: <c>mpls te link administrative group name</c>.</summary>
    /// <param name="bits">The names, 1 to 32.</param>
    /// <returns>This builder.</returns>
    public InterfaceMplsBuilder AdministrativeGroup(IEnumerable<AffinityBitName> bits, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        foreach (var bit in bits)
            Link(file, line).bitNames.Add(SettingFactory.Of(bit, new Origin(file, line)));
        return this;
    }

    /// <summary>Puts the link into a group of links that fail together. Command: <c>mpls te srlg</c>.</summary>
    /// <param name="group">0 to 4294967295.</param>
    /// <returns>This builder.</returns>
    public InterfaceMplsBuilder RiskGroup(SharedRiskLinkGroup group, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Link(file, line).riskGroups ??= []).Add(new TeRiskGroup { Origin = origin, number = SettingFactory.Of(group, origin) });
        return this;
    }

    /// <summary>What bypass tunnels protect that come by themselves. Command: <c>mpls te auto-frr</c>.</summary>
    /// <param name="kind">The link or the next router.</param>
    /// <returns>This builder.</returns>
    public InterfaceMplsBuilder AutoFrr(Input<TeAutoFrr> kind, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Link(file, line).autoFrr, kind, file, line);

    /// <summary>Watches the RSVP neighbours. Command: <c>mpls rsvp-te hello</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public InterfaceMplsBuilder RsvpHello(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Link(file, line).rsvpHello, on, file, line);

    /// <summary>Watches the RSVP neighbours with BFD, or not although it is on for all interfaces. Commands: <c>mpls rsvp-te bfd enable</c>, <c>mpls rsvp-te bfd block</c>.</summary>
    /// <param name="on">False blocks it.</param>
    /// <returns>This builder.</returns>
    public InterfaceMplsBuilder RsvpBfd(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Link(file, line).rsvpBfd, on, file, line);

    /// <summary>Sets options of LDP on the interface. Commands: <c>mpls ldp timer</c> and the like.</summary>
    /// <param name="configure">Sets them.</param>
    /// <returns>This builder.</returns>
    public InterfaceMplsBuilder LdpOptions(Action<LdpSessionOptionsBuilder> configure, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        new LdpSessionOptionsBuilder(Model.ldpOptions ??= new LdpSessionOptions { Origin = new Origin(file, line) }).Configure(configure);
        return this;
    }

    private TeLink Link(string file, int line) => Model.teLink ??= new TeLink { Origin = new Origin(file, line) };
}
