using System;
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
    internal Setting<bool> ldp;
    internal Setting<bool> te;
    internal Setting<bool> rsvpTe;
    internal Setting<Bandwidth> maxReservableBandwidth;
    internal Setting<Bandwidth> bc0;

    /// <summary>MPLS. Command: <c>mpls</c>.</summary>
    public Setting<bool> Enabled => enabled;

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
}
