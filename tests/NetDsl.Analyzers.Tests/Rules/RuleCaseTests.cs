using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using NetDsl.Analyzers.Tests.Verification;
using Xunit;

namespace NetDsl.Analyzers.Tests.Rules;

/// <summary>Every case of every rule in the editor: the same lines are flagged as when the program runs.</summary>
public class RuleCaseTests
{
    private static readonly Lazy<Task<ILookup<string, Diagnostic>>> Found = new(async () => (await Analysis.OfAsync(RuleSources.Compilation)).ToLookup(d => d.Location.SourceTree!.FilePath));

    public static TheoryData<string> Files() => [.. RuleSources.All.Select(s => s.File[(s.File.LastIndexOf(Path.DirectorySeparatorChar, s.File.LastIndexOf(Path.DirectorySeparatorChar) - 1) + 1)..] + (s.File.Contains("RuleCases", StringComparison.Ordinal) ? " (cases)" : ""))];

    [Fact]
    public void The_cases_compile() =>
        Assert.Empty(RuleSources.Compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Findings_are_those_that_are_marked(string name)
    {
        var (file, text) = RuleSources.All.Single(s => name.EndsWith(" (cases)", StringComparison.Ordinal) == s.File.Contains("RuleCases", StringComparison.Ordinal) && s.File.EndsWith(name.Replace(" (cases)", ""), StringComparison.Ordinal));
        var found = (await Found.Value)[file].ToList();
        var expected = RuleSources.Marks(text).OrderBy(m => m.Line).ThenBy(m => m.Id, StringComparer.Ordinal);
        var actual = found.Select(Analysis.At).Distinct().OrderBy(m => m.Line).ThenBy(m => m.Id, StringComparer.Ordinal);
        Assert.True(expected.SequenceEqual(actual), $"expected: {string.Join(" ", expected)}\nfound:\n{string.Join("\n", found)}");
    }
}
