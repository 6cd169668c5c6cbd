namespace NetDsl.H3c;

/// <summary>D-92: RIP keeps routes from the other circuits of a Frame Relay interface.</summary>
internal sealed class SplitHorizonOnFrameRelay() : ComwareInterfaceRule(
    "ND5092",
    "RIP uses split horizon on a Frame Relay interface with several circuits",
    Severity.Warning,
    "Split horizon does not tell a route over the interface on which it was learnt: what one circuit tells never reaches the routers behind the others. Turn it off on the interface.")
{
    protected override void Check(ComwareInterfaceView link, RuleContext context)
    {
        if (link.Interface.link is not { } layer || !layer.protocol.Is(LinkProtocol.FrameRelay) || !link.Routing.HasRip || !link.IsComplete
            || link.Name.IsSubinterface || CountCircuits(layer) < 2 || link.Interface.rip is { IsOpen: true } or { splitHorizon.IsUnknown: true } || link.MayHold("rip split-horizon"))
            return;
        var horizon = link.Interface.rip?.splitHorizon ?? default;
        if (horizon.Is(false))
            return;
        context.Report(new Finding(Info, horizon.Origin ?? link.Interface.Origin, $"{link}: RIP uses split horizon, and several Frame Relay circuits share the interface: what one of them tells does not reach the routers behind the others. Turn split horizon off.")
        {
            Fix = horizon.IsSet
                ? Fix.SetArgument("Turn split horizon off", horizon.Origin!, "on", "false")
                : Fix.Configure("Turn split horizon off", link.Interface.Origin, $"{nameof(ComwareInterfaceBuilder.Rip)}(rip => rip.{nameof(InterfaceRipBuilder.SplitHorizon)}(false))"),
        });
    }

    private static int CountCircuits(LinkLayer layer)
    {
        var circuits = new System.Collections.Generic.HashSet<Dlci>();
        foreach (var there in layer.dlcis.Items())
        {
            if (there.dlci.TryGet(out var dlci))
                circuits.Add(dlci);
        }

        foreach (var there in layer.frameRelayMaps.Items())
        {
            if (there.dlci.TryGet(out var dlci))
                circuits.Add(dlci);
        }

        return circuits.Count;
    }
}
