namespace NetDsl.H3c;

/// <summary>D-123: an ISDN switch type that the line does not have.</summary>
internal sealed class SwitchTypeRefused() : ComwareInterfaceRule(
    "ND5123",
    "An ISDN switch type that the line does not have",
    Severity.Error,
    "A basic rate line takes the switch types dss1, etsi, ansi, ni and ntt, a primary rate line on E1 dss1, etsi and qsig. The router refuses others. Take the one that the provider names for the line.")
{
    protected override void Check(ComwareInterfaceView there, RuleContext context)
    {
        if (there.Interface.isdn is not { protocolType: { IsKnown: true } type })
            return;
        var taken = there.Name.Kind switch
        {
            InterfaceKind.Bri => type.Raw is IsdnProtocol.Dss1 or IsdnProtocol.Etsi or IsdnProtocol.Ansi or IsdnProtocol.Ni or IsdnProtocol.Ntt,
            InterfaceKind.Serial when there.Name.Number.EndsWith(":15", System.StringComparison.Ordinal) => type.Raw is IsdnProtocol.Dss1 or IsdnProtocol.Etsi or IsdnProtocol.Qsig,
            _ => true,
        };
        if (taken)
            return;
        context.Report(new Finding(Info, type.Origin!, $"{there}: a {(there.Name.Kind == InterfaceKind.Bri ? "basic rate line takes dss1, etsi, ansi, ni and ntt" : "primary rate line on E1 takes dss1, etsi and qsig")}, and the router refuses any other switch type. Take the one that the provider names.")
        {
            Parameter = "protocol",
        });
    }
}
