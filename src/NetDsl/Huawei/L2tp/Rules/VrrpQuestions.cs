namespace NetDsl.Huawei;

/// <summary>What rules ask about what a VRRP group follows.</summary>
internal static class VrrpQuestions
{
    /// <summary>The priority sinks when what is tracked fails. With <c>peer</c>, <c>link</c> and Ethernet OAM the state changes without the priority.</summary>
    public static bool Reduces(this VrrpTracking tracking) =>
        !tracking.increased.IsSet && !tracking.bfdRole.IsSet && !tracking.efmInterface.IsSet && !tracking.linkBfdDown.IsSet
        && (tracking.@interface.IsSet || tracking.bfdSession.IsSet || tracking.bfdName.IsSet || tracking.route.IsSet);
}
