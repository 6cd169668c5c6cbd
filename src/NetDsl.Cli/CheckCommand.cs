using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using NetDsl.Commands;
using Command = System.CommandLine.Command;

namespace NetDsl;

/// <summary><c>check</c>: finds what is wrong, in the network of a program or in configurations that come from devices.</summary>
internal static class CheckCommand
{
    /// <summary>For a network program.</summary>
    public static Command Create(Network network, IReadOnlyList<Rule> rules, CliConsole console)
    {
        var format = Format();
        var severity = Severity();
        var preset = Options.Preset();
        var known = new Option<string>("--known") { Description = "A log of the compiler in SARIF 2.1.0: what it reports is left out. For the check behind a build.", HelpName = "FILE" };
        var command = new Command("check", "Finds what is wrong with the network. Status 1 when there are errors.") { format, severity, preset, known };
        command.SetAction(result =>
        {
            var severities = new Severities(result.GetValue(severity) ?? [], console.Folder, result.GetValue(preset), rules);
            return Report(BuildFailure.Of(network) is { } failure ? FindingList.Of(failure) : FindingList.Of(network, severities, rules, new KnownFindings(result.GetValue(known))), result.GetValue(format), console);
        });
        return command;
    }

    /// <summary>For the tool: the files together are one network; devices outside it are unknown, not missing.</summary>
    public static Command Create(CliConsole console)
    {
        var files = new Argument<string[]>("FILE") { Description = "Configurations, or folders with configurations: together one network.", Arity = ArgumentArity.OneOrMore };
        var dialect = Options.Dialect();
        var format = Format();
        var severity = Severity();
        var preset = Options.Preset();
        var command = new Command("check", "Finds what is wrong in configurations that come from devices. Devices that are not among them are unknown, not missing.") { files, dialect, format, severity, preset };
        command.SetAction(result =>
        {
            var severities = new Severities(result.GetValue(severity) ?? [], console.Folder, result.GetValue(preset));
            return Report(FindingList.Of(Read(result.GetValue(files)!, result.GetValue(dialect)!), severities), result.GetValue(format), console);
        });
        return command;
    }

    public static Option<string[]> Severity() =>
        new("--severity") { Description = "Changes how bad the findings of a rule are: ND2025=warning; none leaves them out, default is what the rule says. May be given several times. What it does not name is as .editorconfig files say.", HelpName = "RULE=none|info|warning|error|default", Arity = ArgumentArity.OneOrMore };

    private static Option<FindingFormat> Format() =>
        new("--format")
        {
            Description = "text: for people, editors and MSBuild, on the error stream. json and sarif: for programs, on the output.",
            DefaultValueFactory = _ => FindingFormat.Text,
            CustomParser = result =>
            {
                if (result.Tokens is [{ Value: var word }] && Enum.TryParse<FindingFormat>(word, ignoreCase: true, out var format) && !char.IsDigit(word[0]))
                    return format;
                result.AddError("--format is text, json or sarif");
                return default;
            },
            HelpName = "text|json|sarif",
        };

    private static int Report(FindingList findings, FindingFormat format, CliConsole console)
    {
        FindingReport.Write(findings, format, console);
        return findings.HasErrors ? CliConsole.HasErrors : CliConsole.Success;
    }

    private static Network Read(string[] arguments, string dialectName)
    {
        var dialect = Dialects.ByName(dialectName);

        // A file may be named beside the folder that it is in.
        var inputs = InputFiles.Find(arguments).DistinctBy(i => Path.GetFullPath(i.Path)).ToList();
        var devices = new Device[inputs.Count];
        var problems = new CliException?[inputs.Count];
        Parallel.For(0, inputs.Count, i =>
        {
            try
            {
                devices[i] = ConfigReader.Read(dialect, inputs[i].Read().Text, inputs[i].Path);
            }
            catch (CliException e)
            {
                problems[i] = e;
            }
        });
        if (problems.OfType<CliException>().Select(p => p.Message).ToList() is { Count: > 0 } unreadable)
            throw new CliException(CliConsole.BadUsage, string.Join($"{Environment.NewLine}error: ", unreadable));
        for (var i = 0; i < devices.Length; i++)
        {
            // A configuration without a name is called by its file.
            if (!devices[i].name.IsSet && HostName.TryParse(Path.GetFileNameWithoutExtension(inputs[i].Path), out var name))
                devices[i].name = SettingFactory.Of(name, new Origin(inputs[i].Path, 1));
        }

        var twice = devices.Select((d, i) => (d.Name, inputs[i].Path)).Where(d => d.Name.IsKnown).GroupBy(d => d.Name.Value).FirstOrDefault(g => g.Count() > 1);
        if (twice is not null)
            throw new CliException(CliConsole.BadUsage, $"{string.Join(" and ", twice.Select(t => t.Path))} are both the configuration of {twice.Key}: check one of them at a time, or networks that share a name apart");
        return Network.Of(string.Join(" ", arguments), devices);
    }
}
