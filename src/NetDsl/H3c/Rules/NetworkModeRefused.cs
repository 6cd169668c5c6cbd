namespace NetDsl.H3c;

/// <summary>D-125: the network end of ISDN on a line that is always a user end.</summary>
internal sealed class NetworkModeRefused() : ComwareInterfaceRule(
    "ND5125",
    "An ISDN interface that cannot be the network end",
    Severity.Error,
    "The network end is not possible with the switch types ansi, at&t, etsi, ni and ntt, nor on a basic rate interface for data: the router refuses the line. Stay the user end.")
{
    protected override void Check(ComwareInterfaceView there, RuleContext context)
    {
        if (there.Interface.isdn is not { protocolMode: { IsKnown: true, Raw: IsdnMode.Network } mode, protocolType: var type })
            return;
        var byType = type.IsKnown && type.Raw is IsdnProtocol.Ansi or IsdnProtocol.Att or IsdnProtocol.Etsi or IsdnProtocol.Ni or IsdnProtocol.Ntt;
        var isData = there.Name.Kind == InterfaceKind.Bri && (there.Dialer is not null || there.Primary is not null);
        if (!byType && !isData)
            return;
        context.Report(new Finding(Info, mode.Origin!, $"{there} cannot be the network end of ISDN: {(isData ? "a basic rate interface for data is always a user end" : "its switch type has none")}, and the router refuses the line. Stay the user end.")
        {
            Related = byType ? [new RelatedPlace(type.Origin!, "the switch type")] : [],
            Fix = Fix.Remove("Stay the user end", mode.Origin!),
        });
    }
}
