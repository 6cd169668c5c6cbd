namespace NetDsl.Huawei;

/// <summary>L-119: a device that only begins tunnels has a QoS profile for users of an LNS.</summary>
internal sealed class LnsQosOnLac() : DomainRule(
    "ND3119",
    "A LAC has queues for the users of an LNS",
    Severity.Warning,
    "The profile is for users whose tunnel ends on the device, and a LAC has none: it has no effect. Apply it on the LNS.")
{
    protected override void Check(VrpRouter router, AaaDomain domain, RuleContext context)
    {
        var profile = domain.inboundProfile.IsSet ? domain.inboundProfile : domain.outboundProfile;
        if (!profile.IsSet || !router.HasLac() || router.HasLns() || !router.KnowsL2tpGroups() || router.MayHold("l2tp-group"))
            return;
        context.Report(new Finding(Info, profile.Origin!, $"{domain.Show(router)}: no tunnel ends on the device, so QoS profile {profile} for users of an LNS has no effect. Apply it on the LNS.")
        {
            Fix = Fix.Remove("Leave the QoS profile out", profile.Origin!),
        });
    }
}
