using System.Collections.Generic;
using System.CommandLine;

namespace NetDsl;

/// <summary>The command line of a network program: <c>return NetworkProgram.Run(network, args);</c></summary>
public static class NetworkProgram
{
    /// <summary>
    /// Runs the command that the arguments name: <c>emit</c> writes the device scripts, <c>check</c> finds what is wrong, <c>show</c> prints a script,
    /// <c>simulate</c> plays what backups do when links fail, <c>report</c> writes a page with a picture of the network, <c>explain</c> prints the page of
    /// a rule. <c>--help</c> lists all.
    /// </summary>
    /// <param name="network">The network.</param>
    /// <param name="args">The arguments of the program.</param>
    /// <param name="rules">Rules of one's own; they run beside those of NetDsl in <c>check</c>, <c>emit</c> and <c>report</c>.</param>
    /// <returns>The exit status: 0 fine, 1 the network has errors and nothing was written, 2 bad usage or a folder that cannot be written.</returns>
    public static int Run(Network network, string[] args, params IReadOnlyList<Rule> rules) => Run(network, args, CliConsole.System, rules);

    internal static int Run(Network network, string[] args, CliConsole console, params IReadOnlyList<Rule> rules)
    {
        var root = new RootCommand($"The network program of {network.Name}: writes the device scripts.")
        {
            EmitCommand.Create(network, rules, console),
            CheckCommand.Create(network, rules, console),
            ShowCommand.Create(network, console),
            ExplainCommand.Create(console),
            SimulateCommand.Create(network, console),
            ReportCommand.Create(network, rules, console),
        };
        return console.Invoke(root, args);
    }
}
