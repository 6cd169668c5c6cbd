using System.CommandLine;

namespace NetDsl;

/// <summary>The tool <c>netdsl</c>, for configurations that come from devices.</summary>
internal static class Program
{
    public static int Main(string[] args) => Run(args, CliConsole.System);

    internal static int Run(string[] args, CliConsole console)
    {
        var root = new RootCommand("NetDsl: reads device configurations into the model and writes them back.")
        {
            CoverageCommand.Create(console),
            RoundtripCommand.Create(console),
            CheckCommand.Create(console),
        };
        return console.Invoke(root, args);
    }
}
