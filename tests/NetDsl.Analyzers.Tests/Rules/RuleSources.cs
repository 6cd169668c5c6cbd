using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using NetDsl.Analyzers.Tests.Evaluation;

namespace NetDsl.Analyzers.Tests.Rules;

/// <summary>The mistakes of <c>examples/Misconfigured</c> and the further cases of <c>tests/RuleCases</c> as source.</summary>
internal static partial class RuleSources
{
    public static IReadOnlyList<(string File, string Text)> All { get; } =
        [.. new[] { Path.Combine("examples", "Misconfigured"), Path.Combine("tests", "RuleCases") }
            .SelectMany(f => Directory.GetFiles(ProgramRunner.Find(f), "*.cs", SearchOption.AllDirectories))
            .Where(f => Path.GetFileName(f) != "Program.cs" && !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(f => (f, File.ReadAllText(f)))];

    public static CSharpCompilation Compilation { get; } = ProgramRunner.Compile([.. All]);

    /// <summary>The marks of a text: id and line.</summary>
    public static IEnumerable<(string Id, int Line)> Marks(string text) =>
        from line in text.ReplaceLineEndings("\n").Split('\n').Select((content, at) => (content, at))
        from Match mark in Mark().Matches(line.content)
        from id in mark.Groups[1].Value.Split(", ", StringSplitOptions.RemoveEmptyEntries)
        select (id, line.at + 1);

    [GeneratedRegex(@"// expect ((?:ND\d{4}(?:, )?)+)")]
    private static partial Regex Mark();
}
