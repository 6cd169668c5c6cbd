using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Text;
using Command = System.CommandLine.Command;

namespace NetDsl;

/// <summary><c>report</c>: writes one page with the picture of the network, what was found, and the scripts.</summary>
internal static class ReportCommand
{
    public static Command Create(Network network, IReadOnlyList<Rule> rules, CliConsole console)
    {
        var file = new Option<string>("--out") { Description = "The file of the page.", DefaultValueFactory = _ => "report.html", HelpName = "FILE" };
        var device = new Option<string>("--device") { Description = "Only the devices whose name matches; * and ? stand for any characters and any one.", DefaultValueFactory = _ => "*", HelpName = "GLOB" };
        var severity = CheckCommand.Severity();
        var preset = Options.Preset();
        var command = new Command("report", "Writes one page for the browser: the picture of the network, its features, what is wrong, the scripts without secrets. With errors it is written as well, and the status is 1.") { file, device, severity, preset };
        command.SetAction(result => Run(network, rules, result.GetValue(file)!, result.GetValue(device)!, new Severities(result.GetValue(severity) ?? [], console.Folder, result.GetValue(preset), rules), console));
        return command;
    }

    private static int Run(Network network, IReadOnlyList<Rule> rules, string file, string glob, Severities severities, CliConsole console)
    {
        if (BuildFailure.Report(network, console))
            return CliConsole.HasErrors;
        var devices = EmitCommand.Select(network, glob);
        var findings = FindingList.Of(network, severities, rules);
        foreach (var remark in findings.Remarks)
            console.Error.WriteLine(remark);
        foreach (var finding in findings.All.Where(f => f.Severity >= Severity.Warning))
            FindingReport.Write(finding, console.Error);
        var name = Path.GetFileName(file);
        if (name.Length == 0)
            throw new CliException(CliConsole.BadUsage, $"--out {file} names no file: name one, such as report.html");
        var page = Encoding.UTF8.GetBytes(ReportPage.Write(network, devices, findings));
        using (var files = new FileSet(Path.GetDirectoryName(file) is { Length: > 0 } folder ? folder : "."))
        {
            files.Add(name, page);
            files.Commit();
        }

        console.Out.WriteLine($"{file}: {devices.Count} {(devices.Count == 1 ? "device" : "devices")} of {network.Name}, {Math.Max(1, page.Length / 1024)} KB. {findings.Summary()}");
        return findings.HasErrors ? CliConsole.HasErrors : CliConsole.Success;
    }
}
