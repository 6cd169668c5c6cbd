namespace NetDsl.H3c;

/// <summary>D-138: dialer settings on an interface on which DDR is not enabled.</summary>
internal sealed class DdrNotEnabled() : ComwareInterfaceRule(
    "ND5138",
    "Dialer settings on an interface without DDR",
    Severity.Error,
    "Comware 7 enables DDR on no interface by itself, as older releases did on ISDN: without dialer circular enable or dialer bundle enable nothing is dialed. Enable it, in front of all other dialer settings.")
{
    protected override void Check(ComwareInterfaceView there, RuleContext context)
    {
        // A backup of dynamic route backup is the matter of another rule.
        if (there.IsBackup || there.Dialer is not { method.IsSet: false } dialer || !there.LacksDdr())
            return;
        var first = dialer.group.Origin ?? dialer.number.Origin ?? (dialer.routes is { Count: > 0 } routes ? routes[0].Origin : null) ?? (dialer.peerNames is { Count: > 0 } names ? names[0].Origin : null);
        if (first is null)
            return;
        var verb = dialer.peerNames is not null ? nameof(DialerBuilder.Bundle) : dialer.routes is not null || there.Name.Kind != InterfaceKind.Dialer ? nameof(DialerBuilder.Traditional) : null;
        context.Report(new Finding(Info, first, $"{there} has dialer settings, and DDR is not enabled on it: nothing is dialed. Enable traditional or bundle DDR in front of them.")
        {
            Fix = verb is null ? null : Fix.InsertBefore(verb == nameof(DialerBuilder.Bundle) ? "Enable bundle DDR" : "Enable traditional DDR", first, verb + "()"),
        });
    }
}
