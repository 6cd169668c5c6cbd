namespace NetDsl.Huawei;

/// <summary>E-09: both PEs of a pair exchange the same routes.</summary>
internal sealed class TargetsDiffer() : EgressPairRule(
    "ND4009",
    "The route targets of a protected VPN instance differ between the two PEs",
    Severity.Warning,
    "The PE that stands in has other routes then, or remote PEs do not take its routes: after the failure a part of the VPN is not reached. Give the VPN instance the same route targets on both.")
{
    protected override void Check(EgressPair pair, RuleContext context)
    {
        foreach (var instance in pair.Instances)
        {
            if (instance is not { First: { AreTargetsKnown: true } first, Second: { AreTargetsKnown: true } second })
                continue;

            // Where one has none at all, that is what is wrong.
            var exports = first.Exports.Count > 0 && second.Exports.Count > 0 && !EgressVpn.AreSame(first.Exports, second.Exports);
            var imports = first.Imports.Count > 0 && second.Imports.Count > 0 && !EgressVpn.AreSame(first.Imports, second.Imports);
            if (!exports && !imports)
                continue;
            var direction = exports && imports ? "exports and imports" : exports ? "exports" : "imports";
            context.Report(new Finding(Info, OriginOf(second, first, exports), $"{second} {direction} other route targets than on {first.Router}: after a failure a part of the VPN is not reached. Give it the same on both.")
            {
                Related = [new RelatedPlace(OriginOf(first, second, exports), $"the route targets on {first.Router}")],
            });
        }
    }

    /// <summary>The first target that the other one does not have; the family where there is none.</summary>
    private static Origin OriginOf(EgressVpn vpn, EgressVpn other, bool exports)
    {
        var known = exports ? other.Exports : other.Imports;
        foreach (var line in vpn.Family!.targets.Items())
        {
            if (line.use.Is(exports ? RouteTargetUse.Import : RouteTargetUse.Export))
                continue;
            foreach (var target in line.targets)
            {
                if (target.IsKnown && !EgressLines.Holds(known, target.Raw))
                    return line.Origin;
            }
        }

        return vpn.Family!.Origin;
    }
}
