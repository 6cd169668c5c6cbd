using System;
using System.CommandLine;
using System.IO;
using Spectre.Console;

namespace NetDsl;

/// <summary>Where the command line writes: results to the one stream, findings and progress to the other.</summary>
internal sealed class CliConsole(TextWriter output, TextWriter error, bool isTerminal)
{
    /// <summary>Fine.</summary>
    public const int Success = 0;

    /// <summary>The network has errors; nothing was written.</summary>
    public const int HasErrors = 1;

    /// <summary>Bad usage, or input or output that cannot be used.</summary>
    public const int BadUsage = 2;

    public static CliConsole System { get; } = new(Console.Out, Console.Error, !Console.IsOutputRedirected && !Console.IsErrorRedirected);

    public TextWriter Out { get; } = output;

    public TextWriter Error { get; } = error;

    /// <summary>A person is looking: progress and tables may be drawn.</summary>
    public bool IsTerminal { get; } = isTerminal;

    /// <summary>The folder that the command is run in.</summary>
    public string Folder { get => field ?? Environment.CurrentDirectory; init; }

    /// <summary>A console on the error stream for progress and tables.</summary>
    public IAnsiConsole Ansi(bool onError = true) => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Out = new AnsiConsoleOutput(onError ? Error : Out),
        Interactive = IsTerminal ? InteractionSupport.Detect : InteractionSupport.No,
        Ansi = IsTerminal ? AnsiSupport.Detect : AnsiSupport.No,
    });

    /// <summary>Parses and runs; what the user got wrong becomes a message and status 2, never a stack trace.</summary>
    public int Invoke(RootCommand root, string[] args)
    {
        var configuration = new InvocationConfiguration { Output = Out, Error = Error, EnableDefaultExceptionHandler = false };
        var result = root.Parse(args);
        if (args.Length == 0)
            result = root.Parse(["--help"]);
        try
        {
            if (result.Errors.Count == 0)
                return result.Invoke(configuration);
            foreach (var problem in result.Errors)
                Error.WriteLine($"error: {problem.Message}");
            Error.WriteLine("Run with --help to see the commands and their options.");
            return BadUsage;
        }
        catch (CliException e)
        {
            Error.WriteLine(e.HasPlace ? e.Message : $"error: {e.Message}");
            if (e.HasPlace)
                Error.WriteLine(BuildFailure.NothingWritten);
            return e.ExitCode;
        }
    }
}

/// <summary>Something that the user can put right.</summary>
internal sealed class CliException(int exitCode, string message, Exception? inner = null) : Exception(message, inner)
{
    public int ExitCode { get; } = exitCode;

    /// <summary>The message begins with a place, in the form that editors and MSBuild parse.</summary>
    public bool HasPlace { get; private init; }

    /// <summary>A fault of the network at a place of the program.</summary>
    public static CliException At(Origin origin, string ruleId, string message) =>
        new(CliConsole.HasErrors, $"{origin}: error {ruleId}: {message}") { HasPlace = true };
}
