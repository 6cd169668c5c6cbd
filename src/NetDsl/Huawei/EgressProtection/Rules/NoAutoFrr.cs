namespace NetDsl.Huawei;

/// <summary>E-49, E-63: the router that is to turn to the other PE has no backup routes; VPN FRR of a remote PE does not make up for it.</summary>
internal sealed class NoAutoFrr() : RepairPointRule(
    "ND4049",
    "The repair point keeps no backup route",
    Severity.Error,
    "The router before the two PEs turns to the other one by BGP FRR. Without auto-frr it has one route only: when a PE fails, traffic is lost until BGP has converged. VPN FRR of a remote PE notices the failure later. Enable auto-frr.")
{
    protected override void Check(EgressPair pair, EgressRouter point, RuleContext context)
    {
        if (point.IsUnicastOpen || point.Bgp is not { } bgp || bgp.labeledUnicast is { } labeled && (labeled.IsOpen || labeled.HasAutoFrr(bgp)) || bgp.unicast.HasAutoFrr(bgp) || !bgp.unicast.ShowsAutoFrr(bgp))
            return;
        var off = bgp.unicast is { autoFrr: { IsSet: true } own } ? own : bgp.autoFrr;
        context.Report(new Finding(Info, off.Origin ?? bgp.unicast?.Origin ?? bgp.Origin, $"{point}: BGP keeps no backup route, so that it cannot turn from {pair.First} to {pair.Second} or back when one fails: traffic is lost until BGP has converged. Enable auto-frr in the IPv4 unicast family.")
        {
            Fix = off.IsSet ? Fix.Of("Keep a backup route", new FixEdit(FixKind.RemoveArgument, off.Origin!, Parameter: "on")) : bgp.unicast is { } family ? Fix.Configure("Keep a backup route", family.Origin, $"{nameof(BgpUnicastBuilder.AutoFrr)}()") : null,
        });
    }
}
