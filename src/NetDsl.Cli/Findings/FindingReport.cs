using System;
using System.IO;
using System.Linq;

namespace NetDsl;

/// <summary>The forms in which findings are reported.</summary>
internal enum FindingFormat
{
    Text,
    Json,
    Sarif,
}

/// <summary>Writes findings.</summary>
internal static class FindingReport
{
    /// <summary>Text goes to the error stream, in the form that editors and MSBuild parse; the data formats to the output.</summary>
    public static void Write(FindingList findings, FindingFormat format, CliConsole console)
    {
        foreach (var remark in findings.Remarks)
            console.Error.WriteLine(remark);
        switch (format)
        {
            case FindingFormat.Json:
                console.Out.WriteLine(FindingJson.Write(findings));
                break;
            case FindingFormat.Sarif:
                console.Out.WriteLine(FindingSarif.Write(findings, console.Folder));
                break;
            default:
                foreach (var finding in findings.All)
                    Write(finding, console.Error);
                console.Out.WriteLine(findings.Summary());
                break;
        }
    }

    /// <summary>One finding as <c>file(line,column): error ND2025: message</c>, and indented what explains it.</summary>
    public static void Write(PlacedFinding finding, TextWriter output)
    {
        var place = finding.First.At.ToString();
        output.WriteLine($"{(place.Length > 0 ? place + ": " : "")}{Word(finding.Severity)} {finding.First.Rule.Id}: {OneLine(finding.Message)}");
        foreach (var related in finding.First.Related.Where(r => r.Origin.Line > 0))
            output.WriteLine($"    see {related.Origin}: {related.Text}");
    }

    /// <summary>What reads the lines takes a line for a finding.</summary>
    private static string OneLine(string message) => message.ReplaceLineEndings(" ");

    /// <summary>The words of the C# compiler; MSBuild counts errors and warnings, editors take all three.</summary>
    private static string Word(Severity severity) => severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "info" };
}
