namespace NetDsl;

/// <summary>How bad findings are where neither an option nor an <c>.editorconfig</c> file says it.</summary>
internal enum Preset
{
    /// <summary>As the rules say.</summary>
    Standard,

    /// <summary>Warnings are errors, and notes are warnings: nothing doubtful reaches a device.</summary>
    Strict,

    /// <summary>Errors are errors, warnings are notes, and notes are left out: for a network that is being taken over.</summary>
    Quiet,
}

/// <summary>What a preset makes of the severity of a rule.</summary>
internal static class Presets
{
    /// <summary>How bad findings of the rule are.</summary>
    public static Severity Of(this Preset preset, RuleInfo rule) => (preset, rule.Severity) switch
    {
        (Preset.Strict, Severity.Warning) => Severity.Error,
        (Preset.Strict, Severity.Info) => Severity.Warning,
        (Preset.Quiet, Severity.Warning) => Severity.Info,
        (Preset.Quiet, Severity.Info) => Severity.Hidden,
        _ => rule.Severity,
    };
}
