using System;

namespace NetDsl.Huawei;

/// <summary>L-91: a domain whose users go into a tunnel has a value-added service policy.</summary>
internal sealed class ValueAddedServiceOnLac() : DomainRule(
    "ND3091",
    "Users of a tunnel have a value-added service on the LAC",
    Severity.Error,
    "EDSG, DAA and BOD services do not work for users that a LAC or an LTS sends on: they are neither shaped nor charged by service. Put the policy into the domain of the LNS.")
{
    protected override void Check(VrpRouter router, AaaDomain domain, RuleContext context)
    {
        if (domain.rawLines is null || !domain.IsTunnelled())
            return;
        foreach (var line in domain.rawLines)
        {
            if (line.Text.StartsWith("value-added-service policy ", StringComparison.OrdinalIgnoreCase))
                context.Report(new Finding(Info, line.Origin, $"{domain.Show(router)}: its users are sent into a tunnel, where the value-added service policy does nothing. Put the policy into the domain of the LNS.")
                {
                    Related = [new RelatedPlace(domain.l2tpGroups![0].Origin, "the tunnel")],
                    Fix = Fix.Remove("Leave the value-added service policy out", line.Origin),
                });
        }
    }
}
