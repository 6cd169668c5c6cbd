using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Threading.Tasks;
using NetDsl.Commands;
using Spectre.Console;
using Command = System.CommandLine.Command;

namespace NetDsl;

/// <summary><c>coverage</c>: how much of a configuration the model understands.</summary>
internal static class CoverageCommand
{
    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static Command Create(CliConsole console)
    {
        var files = new Argument<string[]>("FILE") { Description = "Configurations, or folders with configurations.", Arity = ArgumentArity.OneOrMore };
        var dialect = Options.Dialect();
        var format = new Option<string>("--format") { Description = "text: a line per file. json: one object.", DefaultValueFactory = _ => "text", HelpName = "text|json" };
        format.AcceptOnlyFromAmong("text", "json");
        var raw = new Option<bool>("--raw") { Description = "List the lines that no command declares." };
        var command = new Command("coverage", "Tells per file how many lines are modelled and how many are kept raw, and whether the canonical form has the same lines.") { files, dialect, format, raw };
        command.SetAction(result => Run(result.GetValue(files)!, result.GetValue(dialect)!, result.GetValue(format)!, result.GetValue(raw), console));
        return command;
    }

    private static int Run(string[] arguments, string dialect, string format, bool listRaw, CliConsole console)
    {
        var inputs = InputFiles.Find(arguments);
        var reports = new FileCoverage[inputs.Count];
        var problems = new CliException?[inputs.Count];
        Parallel.For(0, inputs.Count, i =>
        {
            try
            {
                reports[i] = Coverage.Of(Dialects.ByName(dialect), inputs[i].Read().Text, inputs[i].Path);
            }
            catch (CliException e)
            {
                problems[i] = e;
            }
        });

        var read = reports.Where(r => r is not null).ToList();
        if (format == "json")
            console.Out.WriteLine(JsonSerializer.Serialize(new CoverageReport(read, read.Sum(r => r.Lines), read.Sum(r => r.Modelled), read.Sum(r => r.Raw)), Json));
        else if (console.IsTerminal && !listRaw)
            Table(read, console);
        else
            Text(read, listRaw, console);
        foreach (var problem in problems.OfType<CliException>())
            console.Error.WriteLine($"error: {problem.Message}");
        return problems.Any(p => p is not null) ? CliConsole.BadUsage : CliConsole.Success;
    }

    private static void Text(List<FileCoverage> files, bool listRaw, CliConsole console)
    {
        foreach (var file in files)
        {
            console.Out.WriteLine($"{file.File}: {file.Lines} lines, {file.Modelled} modelled, {file.Raw} raw, {(file.Identical ? "identical" : "NOT identical")}");
            if (!listRaw)
                continue;
            foreach (var (line, text) in file.RawLines)
                console.Out.WriteLine($"{file.File}({line}): raw: {text}");
        }

        var lines = files.Sum(f => f.Lines);
        var modelled = files.Sum(f => f.Modelled);
        console.Out.WriteLine(FormattableString.Invariant($"{files.Count} files, {lines} lines, {modelled} modelled ({(lines == 0 ? 100 : 100.0 * modelled / lines):0.0} %), {files.Sum(f => f.Raw)} raw, {files.Count(f => f.Identical)} identical"));
    }

    private static void Table(List<FileCoverage> files, CliConsole console)
    {
        var table = new Table().AddColumns("File", "Lines", "Modelled", "Raw", "Identical");
        foreach (var file in files)
            table.AddRow(Markup.Escape(file.File), $"{file.Lines}", $"{file.Modelled}", $"{file.Raw}", file.Identical ? "yes" : "[red]no[/]");
        table.AddRow("[bold]all[/]", $"{files.Sum(f => f.Lines)}", $"{files.Sum(f => f.Modelled)}", $"{files.Sum(f => f.Raw)}", $"{files.Count(f => f.Identical)} of {files.Count}");
        console.Ansi(onError: false).Write(table);
    }

    private sealed record CoverageReport(List<FileCoverage> Files, int Lines, int Modelled, int Raw);
}
