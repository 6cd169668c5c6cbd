namespace NetDsl.Huawei;

/// <summary>L-118: the profile for users of an LNS has no queue for the direction in which it is applied.</summary>
internal sealed class NoUserQueue() : DomainRule(
    "ND3118",
    "The QoS profile of L2TP users has no queue for the direction",
    Severity.Warning,
    "The profile is applied in a direction for which it has no user queue: traffic of the users is not scheduled. Give the profile a user queue for the direction.")
{
    protected override void Check(VrpRouter router, AaaDomain domain, RuleContext context)
    {
        Check(router, domain, domain.inboundProfile, TrafficDirection.Inbound, "inbound", context);
        Check(router, domain, domain.outboundProfile, TrafficDirection.Outbound, "outbound", context);
    }

    private void Check(VrpRouter router, AaaDomain domain, Setting<QosProfileName> name, TrafficDirection direction, string word, RuleContext context)
    {
        if (!name.IsKnown || AccessNames.Of(router, context).Profiles.Find(name) is not { } profile || profile.IsOpen || profile.MayHold("user-queue") || profile.MayHold("car"))
            return;
        foreach (var queue in profile.userQueues.Items())
        {
            if (!queue.direction.IsKnown || queue.direction.Is(direction))
                return;
        }

        context.Report(new Finding(Info, name.Origin!, $"{domain.Show(router)}: QoS profile {name} has no {word} user queue: {word} traffic of L2TP users is not scheduled. Give the profile one, or apply it in the other direction.")
        {
            Parameter = word,
            Related = [new RelatedPlace(profile.Origin, "the profile")],
        });
    }
}
