using System;

namespace NetDsl.Huawei;

/// <summary>L-93: users of a tunnel come in through an interface that distributes packets to VPN instances by priority.</summary>
internal sealed class FlexibleVpnForL2tp() : UserInterfaceRule(
    "ND3093",
    "Users of a tunnel with flexible access to VPNs",
    Severity.Warning,
    "Packets of L2TP users are not distributed to VPN instances by their 802.1p priority. Bind the VPN instance in the domain, on the LNS.")
{
    protected override void Check(VrpInterface there, RuleContext context)
    {
        if (there.bas is not { rawLines: { } lines } bas || AccessNames.Of(there.Router, context).Domains.Find(bas.authenticationDomain) is not { } domain || !domain.IsTunnelled())
            return;
        foreach (var line in lines)
        {
            if (line.Text.Equals("802.1p-to-vpn", StringComparison.OrdinalIgnoreCase))
                context.Report(new Finding(Info, line.Origin, $"{there.Show()}: users of domain {domain.name} are sent into a tunnel, and flexible access to VPNs does not work for them. Bind the VPN instance in the domain of the LNS.")
                {
                    Related = [new RelatedPlace(domain.l2tpGroups![0].Origin, "the tunnel")],
                    Fix = Fix.Remove("Leave flexible access to VPNs out", line.Origin),
                });
        }
    }
}
