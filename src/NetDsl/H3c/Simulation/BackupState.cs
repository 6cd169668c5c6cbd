namespace NetDsl.H3c;

/// <summary>What a backup interface is doing.</summary>
public enum BackupState
{
    /// <summary>It is the backup of no group, or does not dial on demand: dynamic route backup has nothing to do with it.</summary>
    Off,

    /// <summary>The system has just started, and dynamic route backup is not in force yet.</summary>
    Warmup,

    /// <summary>The primary link works; calls are refused.</summary>
    Standby,

    /// <summary>It is calling.</summary>
    Dialing,

    /// <summary>A call has failed or the link was lost; it waits before it calls again.</summary>
    Holdoff,

    /// <summary>The link is up.</summary>
    Active,

    /// <summary>The primary link is back; the link stays up until the release delay is over.</summary>
    Release,
}

/// <summary>Something that a backup interface does in a simulation.</summary>
public sealed class BackupStep
{
    internal BackupStep(long second, InterfaceName name, BackupState state, string reason)
    {
        Second = second;
        Interface = name;
        State = state;
        Reason = reason;
    }

    /// <summary>When, in seconds from the start of the simulation.</summary>
    public long Second { get; }

    /// <summary>The backup interface.</summary>
    public InterfaceName Interface { get; }

    /// <summary>Its state from then on.</summary>
    public BackupState State { get; }

    /// <summary>What it does, and why.</summary>
    public string Reason { get; }

    /// <summary>The step as one line.</summary>
    public override string ToString() => $"{ValueChecks.Digits(Second)} s {Interface} {State}: {Reason}";
}
