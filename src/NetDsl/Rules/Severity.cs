namespace NetDsl;

/// <summary>How bad a finding is.</summary>
public enum Severity
{
    /// <summary>Not shown unless asked for.</summary>
    Hidden,

    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Works, but not as meant.</summary>
    Warning,

    /// <summary>The device rejects it or traffic is lost.</summary>
    Error,
}
