namespace NetDsl.H3c;

/// <summary>What BGP compares before anything else.</summary>
internal static class PreferredValues
{
    /// <summary>The routes of a session are preferred by this much; null when it is not known.</summary>
    public static long? Of(BgpSession session) =>
        session.Exchange is not { } exchange || exchange.IsOpen ? null
        : exchange.preferredValue.TryGet(out var value) ? value.Value
        : exchange.preferredValue.IsSet || exchange.importPolicy.IsSet ? null : 0;

    /// <summary>Do the sessions of a pair have different values, so that nothing else is compared?</summary>
    public static bool AreUnlike(BgpPair pair) => Of(pair.Primary) is { } primary && Of(pair.Backup) is { } backup && primary != backup;
}
