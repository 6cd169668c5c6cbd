using System.CommandLine;

namespace NetDsl;

/// <summary>The command line of a network program: <c>return NetworkProgram.Run(network, args);</c></summary>
public static class NetworkProgram
{
    /// <summary>
    /// Runs the command that the arguments name: <c>emit</c> writes the device scripts, <c>check</c> finds what is wrong, <c>show</c> prints a script,
    /// <c>report</c> writes a page with a picture of the network. <c>--help</c> lists all.
    /// </summary>
    /// <param name="network">The network.</param>
    /// <param name="args">The arguments of the program.</param>
    /// <returns>The exit status: 0 fine, 1 the network has errors and nothing was written, 2 bad usage or a folder that cannot be written.</returns>
    public static int Run(Network network, string[] args) => Run(network, args, CliConsole.System);

    internal static int Run(Network network, string[] args, CliConsole console)
    {
        var root = new RootCommand($"The network program of {network.Name}: writes the device scripts.")
        {
            EmitCommand.Create(network, console),
            CheckCommand.Create(network, console),
            ShowCommand.Create(network, console),
            ReportCommand.Create(network, console),
        };
        return console.Invoke(root, args);
    }
}
