using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace NetDsl.Tests.Cli;

/// <summary>A folder of its own for one test, and the commands run against it. It is gone behind the test.</summary>
internal sealed class CliFolder : IDisposable
{
    public CliFolder()
    {
        Path = System.IO.Path.Combine(System.IO.Path.GetTempPath(), "netdsl-cli-" + Guid.NewGuid().ToString("N"));
        Directory.CreateDirectory(Path);
    }

    public string Path { get; }

    /// <summary>A path below the folder.</summary>
    public string this[string name] => System.IO.Path.Combine(Path, name);

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] content)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[name])!);
        File.WriteAllBytes(this[name], content);
        return this[name];
    }

    public string Read(string name) => File.ReadAllText(this[name]);

    /// <summary>Every file and folder below the folder with what is in it; two such pictures tell whether anything changed.</summary>
    public SortedDictionary<string, string> Picture(string below = "")
    {
        var picture = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in Directory.EnumerateFileSystemEntries(this[below], "*", SearchOption.AllDirectories))
            picture.Add(System.IO.Path.GetRelativePath(this[below], entry), Directory.Exists(entry) ? "a folder" : File.GetLastWriteTimeUtc(entry).Ticks + Convert.ToHexString(File.ReadAllBytes(entry)));
        return picture;
    }

    /// <summary>The names of the files below the folder, with slashes.</summary>
    public string[] Names(string below = "") =>
        [.. Directory.EnumerateFiles(this[below], "*", SearchOption.AllDirectories).Select(f => System.IO.Path.GetRelativePath(this[below], f).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    public void Dispose() => Directory.Delete(Path, recursive: true);
}

/// <summary>What a run of the command line left behind.</summary>
internal sealed record CliRun(int Status, string Out, string Error)
{
    public string[] OutLines => Out.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public string[] ErrorLines => Error.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Runs a network program.</summary>
    public static CliRun Program(Network network, params string[] args) => Run(console => NetworkProgram.Run(network, args, console));

    /// <summary>Runs the tool.</summary>
    public static CliRun Tool(params string[] args) => Run(console => ToolProgram.Run(args, console));

    /// <summary>Runs a network program as if in a folder.</summary>
    public static CliRun ProgramIn(string folder, Network network, params string[] args) => Run(console => NetworkProgram.Run(network, args, console), folder: folder);

    /// <summary>Runs the tool as if in a folder.</summary>
    public static CliRun ToolIn(string folder, params string[] args) => Run(console => ToolProgram.Run(args, console), folder: folder);

    public static CliRun Run(Func<CliConsole, int> run, bool isTerminal = false, string? folder = null)
    {
        using StringWriter output = new(), error = new();
        var status = run(new CliConsole(output, error, isTerminal) { Folder = folder! });
        return new CliRun(status, output.ToString(), error.ToString());
    }
}
