using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Text;
using NetDsl.Commands;
using Command = System.CommandLine.Command;

namespace NetDsl;

/// <summary><c>emit</c>: writes a file per device.</summary>
internal static class EmitCommand
{
    public static Command Create(Network network, IReadOnlyList<Rule> rules, CliConsole console)
    {
        var folder = new Option<string>("--out") { Description = "The folder for the files, one per device.", DefaultValueFactory = _ => "out", HelpName = "DIR" };
        var form = Options.Form();
        var device = new Option<string>("--device") { Description = "Only the devices whose name matches; * and ? stand for any characters and any one.", DefaultValueFactory = _ => "*", HelpName = "GLOB" };
        var severity = CheckCommand.Severity();
        var preset = Options.Preset();
        var command = new Command("emit", "Checks the network and writes the script of each device to DIR/<device>.cfg; with errors it writes nothing.") { folder, form, device, severity, preset };
        command.SetAction(result => Run(network, rules, result.GetValue(folder)!, result.GetValue(form), result.GetValue(device)!, new Severities(result.GetValue(severity) ?? [], console.Folder, result.GetValue(preset), rules), console));
        return command;
    }

    private static int Run(Network network, IReadOnlyList<Rule> rules, string folder, ConfigForm form, string glob, Severities severities, CliConsole console)
    {
        if (BuildFailure.Report(network, console))
            return CliConsole.HasErrors;
        var findings = FindingList.Of(network, severities, rules);
        foreach (var remark in findings.Remarks)
            console.Error.WriteLine(remark);
        foreach (var finding in findings.All.Where(f => f.Severity >= Severity.Warning))
            FindingReport.Write(finding, console.Error);
        if (findings.HasErrors)
        {
            console.Error.WriteLine(BuildFailure.NothingWritten);
            return CliConsole.HasErrors;
        }

        var devices = Select(network, glob);
        var names = FileNames(devices);
        var texts = Write(devices, form, console);

        // All texts exist before the first file is touched.
        var runbooks = devices.Select(Runbook.Write).ToList();
        using (var files = new FileSet(folder))
        {
            for (var i = 0; i < devices.Count; i++)
            {
                files.Add(names[i], texts[i]);
                if (runbooks[i] is { } runbook)
                    files.Add(RunbookName(names[i]), Encoding.UTF8.GetBytes(runbook));
            }

            files.Commit();
        }

        for (var i = 0; i < devices.Count; i++)
            console.Out.WriteLine($"{Path.Combine(folder, names[i])}: {Lines(texts[i])} lines{(runbooks[i] is null ? "" : $", notes for operators in {RunbookName(names[i])}")}");
        console.Out.WriteLine($"{devices.Count} {(devices.Count == 1 ? "device" : "devices")} of {network.Name} written to {folder} as {form.ToString().ToLowerInvariant()}.");
        return CliConsole.Success;
    }

    /// <summary>The devices that are chosen by their names.</summary>
    internal static List<Device> Select(Network network, string glob)
    {
        var devices = network.Devices.Where(d => Glob.IsMatch(glob, d.Name.ToString())).ToList();
        if (devices.Count > 0)
            return devices;
        throw new CliException(CliConsole.BadUsage, network.Devices.Count == 0
            ? $"the network {network.Name} has no devices: describe one with net.HuaweiRouter(...)"
            : $"no device matches '{glob}'; there are {string.Join(", ", network.Devices.Take(20).Select(d => d.Name))}{(network.Devices.Count > 20 ? ", ..." : "")}");
    }

    private static List<string> FileNames(List<Device> devices)
    {
        var seen = new Dictionary<string, Device>(StringComparer.OrdinalIgnoreCase);
        var names = new List<string>();
        foreach (var device in devices)
        {
            if (!device.Name.TryGet(out var known))
                throw CliException.At(device.Origin, "ND1011", "The name of the device is unknown (it was left at its default): give it one.");
            var name = known.Value;
            if (name.IndexOfAny([.. Path.GetInvalidFileNameChars(), '/', '\\', ':']) >= 0 || name.Trim('.', ' ').Length != name.Length)
                throw CliException.At(device.Origin, "ND1013", $"The name '{name}' cannot be the name of a file: give the device a name without / \\ : and without a dot or blank at its ends.");
            if (!seen.TryAdd(name, device))
                throw CliException.At(device.Origin, "ND1013", $"'{name}' and '{seen[name].Name}' would be the same file where letter case does not count: give one of them another name.");
            names.Add(name + ".cfg");
        }

        return names;
    }

    private static byte[][] Write(List<Device> devices, ConfigForm form, CliConsole console)
    {
        byte[][] texts = [];
        try
        {
            if (console.IsTerminal && devices.Count > 200)
                Progress.Show(console, "Writing scripts", devices.Count, progress => texts = DeviceTexts.WriteAll(devices, form, progress));
            else
                texts = DeviceTexts.WriteAll(devices, form, null);
        }
        catch (AggregateException e) when (e.InnerExceptions.OfType<CannotWriteException>().FirstOrDefault() is { } broken)
        {
            throw CliException.At(broken.Origin, broken.RuleId, broken.Message);
        }

        return texts;
    }

    private static string RunbookName(string name) => Path.ChangeExtension(name, ".runbook.md");

    private static int Lines(byte[] text) => text.AsSpan().Count((byte)'\n');
}
