using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;

namespace NetDsl.Tests.Vpws;

/// <summary>
/// A check of every line against the documented command templates, which stands beside the checkout where it stands at all:
/// nothing depends on it, and where it is missing it has no objections.
/// </summary>
internal static class Referee
{
    private static readonly string? Tool = Find();

    public static bool IsThere => Tool is not null;

    /// <summary>The lines that no documented command has.</summary>
    public static HashSet<string> Refused(IEnumerable<string> lines)
    {
        if (Tool is null)
            return [];
        string[] asked = [.. lines.Distinct()];
        return [.. asked.Chunk(Math.Max(50, (asked.Length / Environment.ProcessorCount) + 1)).AsParallel().SelectMany(RefusedOf)];
    }

    private static List<string> RefusedOf(string[] asked)
    {
        var file = Path.Combine(Path.GetTempPath(), "netdsl-referee-" + Guid.NewGuid().ToString("N") + ".cfg");
        try
        {
            File.WriteAllLines(file, asked);
            using var process = Process.Start(new ProcessStartInfo(Tool!, [file]) { RedirectStandardOutput = true, UseShellExecute = false })!;
            var answer = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
            process.WaitForExit();
            if (process.ExitCode > 1 || answer.Length == 0 || !answer[^1].StartsWith($"{asked.Length} lines, ", StringComparison.Ordinal))
                throw new InvalidOperationException($"{Tool} did not answer about {asked.Length} lines: {string.Join("\n", answer.TakeLast(3))}");
            return [.. answer[..^1].Select(a => asked[int.Parse(a[(file.Length + 1)..].Split(':')[0]) - 1])];
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string? Find([CallerFilePath] string source = "")
    {
        for (var folder = Path.GetDirectoryName(source); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var tool = Path.Combine(folder, "..", "shared", "tools", "syntax-check");
            if (File.Exists(tool) && !OperatingSystem.IsWindows())
                return tool;
        }

        return null;
    }
}
