namespace NetDsl.Huawei;

/// <summary>E-19: a VPN with a static label sends routes to other PEs and takes theirs.</summary>
internal sealed class ProtectedWithoutTargets() : EgressVpnRule(
    "ND4019",
    "A VPN instance with a static label has no route target",
    Severity.Warning,
    "Without an export target no other PE takes the routes that carry the label; without an import target the VPN instance learns no routes of other sites. Set both.")
{
    protected override void Check(EgressVpn vpn, RuleContext context)
    {
        if (!vpn.StaticLabel.IsSet || !vpn.AreTargetsKnown || vpn.Family is not { } family || vpn.MayHold("export") || vpn.MayHold("import"))
            return;
        var exports = vpn.Exports.Count > 0 || family.exportPolicy.IsSet;
        var imports = vpn.Imports.Count > 0 || HasHub(vpn);
        if (exports && imports)
            return;
        var missing = exports ? "import" : imports ? "export" : "export and no import";
        context.Report(new Finding(Info, vpn.StaticLabel.Origin!, $"{vpn} has a static label, but no {missing} target: {(exports ? "it learns no routes of other sites" : "no PE takes its routes, and the label is never used")}. Set the route target."));
    }

    /// <summary>Another VPN instance takes routes in: the hub of a hub-and-spoke VPN has one for each direction.</summary>
    private static bool HasHub(EgressVpn vpn)
    {
        foreach (var other in vpn.Router.Vpns)
        {
            if (!ReferenceEquals(other, vpn) && (other.Imports.Count > 0 || !other.AreTargetsKnown) && other.Exports.Count == 0)
                return true;
        }

        return false;
    }
}
