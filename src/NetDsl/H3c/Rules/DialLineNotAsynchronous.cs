namespace NetDsl.H3c;

/// <summary>D-127: a serial interface that dials and does not work as a modem needs it.</summary>
internal sealed class DialLineNotAsynchronous() : ComwareInterfaceRule(
    "ND5127",
    "A serial interface that dials is not asynchronous",
    Severity.Error,
    "A modem on a serial interface needs it asynchronous, and PPP needs packets on it (async-mode protocol). The default is synchronous, so that nothing is dialed. Set both.")
{
    protected override void Check(ComwareInterfaceView there, RuleContext context)
    {
        if (there.Name.Kind is not (InterfaceKind.Serial or InterfaceKind.Async) || there.Name.LineOf() is not null || there.Dialer is not { } dialer || (!dialer.method.IsSet && !dialer.IsMember))
            return;
        var link = there.Interface.link;
        if (there.Name.Kind == InterfaceKind.Serial && (link is null || !link.physicalMode.IsSet || link.physicalMode.Is(PhysicalMode.Synchronous)))
        {
            if (link is { physicalMode: { IsKnown: true } mode })
                Report(mode.Origin!, "is synchronous", Fix.SetArgument("Make it asynchronous", mode.Origin!, "mode", $"{nameof(PhysicalMode)}.{nameof(PhysicalMode.Asynchronous)}"));
            else if (there.IsComplete && link is not { IsOpen: true } && !there.MayHold("physical-mode"))
                Report(dialer.Origin, "is synchronous unless something else is said", Fix.InsertBefore("Make it asynchronous", dialer.Origin, $"{nameof(ComwareInterfaceBuilder.PhysicalMode)}({nameof(PhysicalMode)}.{nameof(PhysicalMode.Asynchronous)})"));
        }
        else if (link is { asyncMode: { IsKnown: true, Raw: AsyncMode.Flow } flow })
        {
            Report(flow.Origin!, "carries a terminal session, no packets", Fix.SetArgument("Carry packets", flow.Origin!, "mode", $"{nameof(AsyncMode)}.{nameof(AsyncMode.Protocol)}"));
        }

        void Report(Origin at, string what, Fix fix) =>
            context.Report(new Finding(Info, at, $"{there} dials, and {what}: no call comes about. A line with a modem is asynchronous and in protocol mode.") { Fix = fix });
    }
}
