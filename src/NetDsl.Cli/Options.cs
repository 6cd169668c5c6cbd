using System;
using System.CommandLine;

namespace NetDsl;

/// <summary>Options that several commands share.</summary>
internal static class Options
{
    public static Option<ConfigForm> Form() =>
        new("--form")
        {
            Description = "script: what is typed on the device. config: the indented form that the device displays.",
            DefaultValueFactory = _ => ConfigForm.Script,
            CustomParser = result => result.Tokens is [{ Value: var word }] && Enum.TryParse<ConfigForm>(word, ignoreCase: true, out var form) && !char.IsDigit(word[0])
                ? form
                : Refuse<ConfigForm>(result, "--form is script or config"),
            HelpName = "script|config",
        };

    public static Option<string> Dialect()
    {
        var option = new Option<string>("--dialect") { Description = "Whose configurations they are.", DefaultValueFactory = _ => "vrp", HelpName = "vrp|comware" };
        option.AcceptOnlyFromAmong("vrp", "comware");
        return option;
    }

    public static Option<Preset> Preset() =>
        new("--preset")
        {
            Description = "How bad findings are where neither --severity nor .editorconfig says it. strict: warnings are errors, notes are warnings. quiet: warnings are notes, notes are left out.",
            CustomParser = result => result.Tokens is [{ Value: var word }] && Enum.TryParse<Preset>(word, ignoreCase: true, out var preset) && !char.IsDigit(word[0])
                ? preset
                : Refuse<Preset>(result, "--preset is standard, strict or quiet"),
            HelpName = "standard|strict|quiet",
        };

    private static T Refuse<T>(System.CommandLine.Parsing.ArgumentResult result, string message)
    {
        result.AddError(message);
        return default!;
    }
}
