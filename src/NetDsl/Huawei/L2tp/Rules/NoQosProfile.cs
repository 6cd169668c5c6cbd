namespace NetDsl.Huawei;

/// <summary>L-116: the QoS profile for users of an LNS is not there, or is in a mode that they cannot have.</summary>
internal sealed class NoQosProfile() : DomainRule(
    "ND3116",
    "The QoS profile of L2TP users does not exist",
    Severity.Error,
    "The device refuses a profile that does not exist, and one in 8cos-enhance-mode: the users have no queues. Create the profile, or correct the name.")
{
    protected override void Check(VrpRouter router, AaaDomain domain, RuleContext context)
    {
        Check(router, domain, domain.inboundProfile, "inbound", context);
        if (!domain.outboundProfile.Equals(domain.inboundProfile))
            Check(router, domain, domain.outboundProfile, "outbound", context);
    }

    private void Check(VrpRouter router, AaaDomain domain, Setting<QosProfileName> name, string parameter, RuleContext context)
    {
        if (!name.IsKnown)
            return;
        var profiles = AccessNames.Of(router, context).Profiles;
        if (profiles.Lacks(name))
            context.Report(new Finding(Info, name.Origin!, $"{domain.Show(router)}: there is no QoS profile {name}: the device refuses the line. Create it, or correct the name.") { Parameter = parameter });
        else if (profiles.Find(name) is { } profile && profile.eightClasses.Is(true))
            context.Report(new Finding(Info, name.Origin!, $"{domain.Show(router)}: QoS profile {name} is in 8cos-enhance-mode, which L2TP users cannot have: the device refuses the line. Take a profile in normal mode.")
            {
                Parameter = parameter,
                Related = [new RelatedPlace(profile.Origin, "the profile")],
            });
    }
}
