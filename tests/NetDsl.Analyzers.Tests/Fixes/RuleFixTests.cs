using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using NetDsl.Analyzers.Tests.Rules;
using NetDsl.Analyzers.Tests.Verification;
using Xunit;

namespace NetDsl.Analyzers.Tests.Fixes;

/// <summary>The repair of every mistake: what the code fix makes of <c>Bad_x</c> is <c>Fixed_x</c>, letter by letter.</summary>
public class RuleFixTests
{
    private static readonly Project Cases = Fixing.Project(RuleSources.All);
    private static readonly Lazy<Task<IReadOnlyList<Diagnostic>>> Found = new(() => Fixing.FindAsync(Cases));

    public static TheoryData<string> Fixed() => [.. Methods("Fixed").Select(m => $"{m.Rule}.{m.Name}")];

    [Theory]
    [MemberData(nameof(Fixed))]
    public async Task The_fix_makes_it_right(string name)
    {
        var (rule, method) = (name[..name.IndexOf('.', StringComparison.Ordinal)], name[(name.IndexOf('.', StringComparison.Ordinal) + 1)..]);
        var wanted = Methods("Fixed").Single(m => m.Rule == rule && m.Name == method);
        var bad = Methods("Bad").Single(m => m.Rule == rule && m.Name == "Bad" + method["Fixed".Length..]);
        var document = Cases.Documents.Single(d => d.FilePath == bad.File);
        var lines = (await document.GetTextAsync()).Lines;
        var diagnostic = (await Found.Value).First(d => d.Id == rule && d.Location.SourceTree!.FilePath == bad.File && bad.Contains(lines.GetLinePosition(d.Location.SourceSpan.Start).Line));
        var action = Assert.Single(await Fixing.OfferedAsync(document, diagnostic));
        var after = await Fixing.ApplyAsync(action, document.Id);
        Assert.Equal(wanted.Body, Methods("Bad", [(bad.File, after)]).Single(m => m.Name == bad.Name).Body);
    }

    /// <summary>A repair that cannot be made is not offered; one that a rule gives for its own example has to be.</summary>
    [Fact]
    public async Task Every_repair_of_an_example_is_offered()
    {
        var lacking = new List<string>();
        foreach (var diagnostic in (await Found.Value).Where(d => d.Properties.ContainsKey(SerializedFix.Key)))
        {
            var document = Cases.GetDocument(diagnostic.Location.SourceTree)!;
            if ((await Fixing.OfferedAsync(document, diagnostic)).Count == 0)
                lacking.Add(diagnostic.ToString());
        }

        Assert.Empty(lacking);
    }

    private static IEnumerable<Method> Methods(string prefix, IEnumerable<(string File, string Text)>? sources = null) =>
        from source in sources ?? RuleSources.All
        let lines = source.Text.ReplaceLineEndings("\n").Split('\n')
        from first in Enumerable.Range(0, lines.Length)
        let found = Regex.Match(lines[first], $@"public static Network ({prefix}\w*)\(")
        where found.Success
        let last = Array.FindIndex(lines, first, l => l == "    });")
        where last > 0
        select new Method(Path.GetFileNameWithoutExtension(source.File), found.Groups[1].Value, source.File, first, last, Body(lines[(first + 2)..last]));

    /// <summary>The lines without marks; what is left of a statement that was removed is its mark.</summary>
    private static string Body(IEnumerable<string> lines) =>
        string.Join("\n", lines.Where(l => !Regex.IsMatch(l, @"^\s*// expect ND")).Select(l => Regex.Replace(l, @"\s*// expect ND.*", "")));

    private sealed record Method(string Rule, string Name, string File, int First, int Last, string Body)
    {
        public bool Contains(int line) => line >= First && line <= Last;
    }
}
