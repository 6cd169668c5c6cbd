namespace NetDsl.Tool;

/// <summary>The tool <c>netdsl</c>.</summary>
internal static class Program
{
    public static int Main(string[] args) => ToolProgram.Run(args, CliConsole.System);
}
