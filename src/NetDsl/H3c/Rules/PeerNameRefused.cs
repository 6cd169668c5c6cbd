namespace NetDsl.H3c;

/// <summary>D-109: names of peers on an interface with traditional DDR, or too many of them.</summary>
internal sealed class PeerNameRefused() : ComwareInterfaceRule(
    "ND5109",
    "A peer name that the interface does not take",
    Severity.Error,
    "dialer peer-name belongs to bundle DDR, and a Dialer has 255 of them at the most: the router refuses others. With traditional DDR name the user in the dialer route.")
{
    private const int MostNames = 255;

    protected override void Check(ComwareInterfaceView there, RuleContext context)
    {
        if (there.Dialer is not { peerNames: { } names, method: var method })
            return;
        if (method.Is(DdrMethod.Traditional))
        {
            foreach (var name in names)
            {
                context.Report(new Finding(Info, name.Origin, $"{there} has traditional DDR, which has no list of peers: the router refuses dialer peer-name{(name.name.IsKnown ? $" {name.name}" : "")}. Name the user in the dialer route to the peer.")
                {
                    Related = [new RelatedPlace(method.Origin!, "traditional DDR")],
                });
            }
        }
        else if (names.Count > MostNames)
        {
            context.Report(new Finding(Info, names[MostNames].Origin, $"{there} has more than {MostNames} peer names: the router refuses {(names[MostNames].name.IsKnown ? names[MostNames].name.ToString() : "the next one")}. Spread the peers over several Dialers."));
        }
    }
}
