namespace NetDsl.Huawei;

/// <summary>E-54: nothing watches the way from a repair point to a PE.</summary>
internal sealed class PathNotWatched() : EgressPairRule(
    "ND4054",
    "Nothing watches the way from the repair point to a PE",
    Severity.Error,
    "The repair point turns to the other PE when BFD says that the LSP or TE tunnel to a PE has failed. Without BFD it learns of the failure only when the IGP or BGP has converged. Watch the ways to both PEs: that to the backup says when traffic can come back.")
{
    protected override void Check(EgressPair pair, RuleContext context)
    {
        foreach (var point in pair.RepairPoints)
        {
            Check(pair, point, pair.First, context);
            Check(pair, point, pair.Second, context);
        }
    }

    private void Check(EgressPair pair, EgressRouter point, EgressRouter pe, RuleContext context)
    {
        if (LspWatch.Watches(point, pe) is not false || WasBefore(pair, point, pe, context))
            return;
        var list = point.Router.mpls?.lspBfd is { } bfd ? LspWatch.FindList(point.Router, bfd.fecList) : null;
        var address = EgressPair.LoopbackOf(pe);
        context.Report(new Finding(Info, list?.Origin ?? point.FindPeer(pe)?.Session.Origin ?? point.Router.Origin, $"{point}: nothing watches the way to {pe}: when it fails, traffic is lost until the IGP or BGP has converged. Watch it by BFD for the LDP LSP or TE tunnel.")
        {
            Fix = list is not null && address.IsKnown ? Fix.Configure($"Watch the LSP to {address} as well", list.Origin, $"{nameof(FecListBuilder.Node)}(\"{address}\")") : null,
        });
    }

    /// <summary>A PE can be in several pairs behind one repair point.</summary>
    private static bool WasBefore(EgressPair pair, EgressRouter point, EgressRouter pe, RuleContext context)
    {
        foreach (var other in Index(context).Pairs)
        {
            if (ReferenceEquals(other, pair))
                return false;
            if (other.RepairPoints.Contains(point) && (ReferenceEquals(other.First, pe) || ReferenceEquals(other.Second, pe)))
                return true;
        }

        return false;
    }
}
