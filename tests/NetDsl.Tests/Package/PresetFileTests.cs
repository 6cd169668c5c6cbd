using System;
using System.IO;
using System.Linq;
using System.Text;
using NetDsl.Tests.Examples;
using Xunit;

namespace NetDsl.Tests.Package;

/// <summary>The presets of the package say for each rule what the command line makes of it.</summary>
public class PresetFileTests
{
    [Theory]
    [InlineData("strict")]
    [InlineData("quiet")]
    public void The_file_says_what_the_command_line_does(string name)
    {
        var preset = Enum.Parse<Preset>(name, ignoreCase: true);
        var text = new StringBuilder();
        text.Append("is_global = true\nglobal_level = -100\n\n");
        foreach (var rule in RuleCatalogue.All.OrderBy(r => r.Id, StringComparer.Ordinal))
        {
            if (preset.Of(rule) != rule.Severity)
                text.Append($"dotnet_diagnostic.{rule.Id}.severity = {Word(preset.Of(rule))}\n");
        }

        var folder = Path.Combine(ExampleNetworks.FindAbove("src")!, "NetDsl", "build");
        var (file, received) = (Path.Combine(folder, $"netdsl.{name}.globalconfig"), Path.Combine(folder, $"netdsl.{name}.received.globalconfig"));
        if (File.Exists(file) && File.ReadAllText(file) == text.ToString())
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, text.ToString());
        Assert.Fail($"{file} is not what the rules say: read {received} and rename it.");
    }

    private static string Word(Severity severity) => severity switch { Severity.Error => "error", Severity.Warning => "warning", Severity.Info => "suggestion", _ => "none" };
}
