using System.CommandLine;

namespace NetDsl;

/// <summary>The command line of the tool <c>netdsl</c>, for configurations that come from devices.</summary>
internal static class ToolProgram
{
    internal static int Run(string[] args, CliConsole console)
    {
        var root = new RootCommand("NetDsl: checks device configurations, reads them into the model and writes them back, explains findings.")
        {
            CheckCommand.Create(console),
            CoverageCommand.Create(console),
            RoundtripCommand.Create(console),
            ExplainCommand.Create(console),
        };
        return console.Invoke(root, args);
    }
}
