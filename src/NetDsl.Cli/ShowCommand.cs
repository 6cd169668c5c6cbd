using System;
using System.CommandLine;
using System.Linq;
using NetDsl.Commands;
using Command = System.CommandLine.Command;

namespace NetDsl;

/// <summary><c>show</c>: prints the configuration of one device.</summary>
internal static class ShowCommand
{
    public static Command Create(Network network, CliConsole console)
    {
        var device = new Argument<string>("DEVICE") { Description = "The name of the device." };
        var form = Options.Form();
        var command = new Command("show", "Prints the script of one device.") { device, form };
        command.SetAction(result => Run(network, result.GetValue(device)!, result.GetValue(form), console));
        return command;
    }

    private static int Run(Network network, string name, ConfigForm form, CliConsole console)
    {
        if (BuildFailure.Report(network, console))
            return CliConsole.HasErrors;
        var device = network.Devices.FirstOrDefault(d => d.Name.ToString() == name)
            ?? network.Devices.FirstOrDefault(d => string.Equals(d.Name.ToString(), name, StringComparison.OrdinalIgnoreCase))
            ?? throw new CliException(CliConsole.BadUsage, $"there is no device '{name}'; there are {string.Join(", ", network.Devices.Take(20).Select(d => d.Name))}{(network.Devices.Count > 20 ? ", ..." : "")}");
        try
        {
            console.Out.Write(device.ToText(form));
        }
        catch (CannotWriteException broken)
        {
            throw CliException.At(broken.Origin, broken.RuleId, broken.Message);
        }

        return CliConsole.Success;
    }
}
