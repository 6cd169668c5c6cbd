namespace NetDsl.H3c;

/// <summary>D-124: two ISDN interfaces are joined without an exchange, and not one of them plays the network.</summary>
internal sealed class IsdnBackToBack() : ComwareRule(
    "ND5124",
    "Two ISDN interfaces are joined, and not exactly one is the network end",
    Severity.Error,
    "Of two ISDN interfaces that are joined by a cable one is the network end: with two users or two networks layer 2 never comes up. Make exactly one the network end, or leave the cable out where the line goes through an exchange.")
{
    protected internal override void Check(RuleContext context)
    {
        var index = Index(context);
        if (index.Routers.Count == 0)
            return;
        foreach (var link in context.Network.Links)
        {
            if (index.Find(link.A) is not { } a || index.Find(link.B) is not { } b || !IsIsdn(a) || !IsIsdn(b) || IsNetwork(a) is not { } first || IsNetwork(b) is not { } second || first != second)
                continue;
            context.Report(new Finding(Info, link.Origin, $"{a} and {b} are joined by a cable, and both are {(first ? "network" : "user")} ends of ISDN: layer 2 never comes up. {(a.Name.Kind == InterfaceKind.Bri || b.Name.Kind == InterfaceKind.Bri ? "A basic rate interface for data reaches another one only through an exchange, which is no cable: leave it out." : "Make one the network end and the other the user end, or leave the cable out where the line goes through an exchange.")}")
            {
                Related = [new RelatedPlace(a.Interface.isdn?.protocolMode.Origin ?? a.Interface.Origin, "the one end"), new RelatedPlace(b.Interface.isdn?.protocolMode.Origin ?? b.Interface.Origin, "the other end")],
            });
        }
    }

    private static bool IsIsdn(ComwareInterfaceView there) => there.Name.Kind == InterfaceKind.Bri || there.Name.IsPri();

    private static bool? IsNetwork(ComwareInterfaceView there)
    {
        if (there.Interface.isdn is { protocolMode: { IsSet: true } mode })
            return mode.IsKnown ? mode.Is(IsdnMode.Network) : null;
        return there.IsComplete && there.Interface.isdn is not { IsOpen: true } && !there.MayHold("isdn protocol-mode") ? false : null;
    }
}
