namespace NetDsl.Huawei;

/// <summary>L-169: the attributes of backed-up tunnels are not those of RADIUS.</summary>
internal sealed class RadiusTunnelsBackedUp() : HotBackupRule(
    "ND3169",
    "RADIUS decides about the tunnels of backed-up users",
    Severity.Warning,
    "With hot backup the source address that RADIUS may send (attribute 66) is not supported: tunnels that get one are not taken over. Name L2TP groups in the domain, or take care that RADIUS sends no source address.")
{
    protected override void Check(BackedUpLac lac, RuleContext context)
    {
        if (lac.Profiles.Count == 0 || lac.Router.aaa is not { } aaa)
            return;
        foreach (var domain in aaa.domains.Items())
        {
            if (domain.l2tpByRadius.Is(true) && lac.IsReachedOnlyBackedUp(domain))
                context.Report(new Finding(Info, domain.l2tpByRadius.Origin!, $"{lac}: RADIUS decides about the tunnels of the domain {domain.name}, whose users are backed up: a source address that it sends (attribute 66) is not supported. Name L2TP groups in the domain."));
        }
    }
}
