namespace NetDsl;

/// <summary>The two written forms of a device's configuration.</summary>
public enum ConfigForm
{
    /// <summary>What is typed on the device: views entered and left, and the commit at the end.</summary>
    Script,

    /// <summary>The indented form that the device itself displays.</summary>
    Config,
}
