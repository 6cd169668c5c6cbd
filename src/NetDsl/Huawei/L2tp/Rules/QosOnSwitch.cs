namespace NetDsl.Huawei;

/// <summary>L-115: a domain whose users are sent on from a tunnel has a QoS profile for users of an LNS.</summary>
internal sealed class QosOnSwitch() : DomainRule(
    "ND3115",
    "A tunnel switch has queues for L2TP users",
    Severity.Warning,
    "A device that switches tunnels has no queues for the users in them: the QoS profile has no effect. Apply it on the LNS where the tunnel ends.")
{
    protected override void Check(VrpRouter router, AaaDomain domain, RuleContext context)
    {
        var profile = domain.inboundProfile.IsSet ? domain.inboundProfile : domain.outboundProfile;
        if (!profile.IsSet || !domain.IsTunnelled() || !router.HasLns())
            return;
        context.Report(new Finding(Info, profile.Origin!, $"{domain.Show(router)}: its users are switched from tunnel to tunnel, and there are no queues for them: QoS profile {profile} has no effect. Apply it on the LNS where the tunnel ends.")
        {
            Related = [new RelatedPlace(domain.l2tpGroups![0].Origin, "the next tunnel")],
            Fix = Fix.Remove("Leave the QoS profile out", profile.Origin!),
        });
    }
}
