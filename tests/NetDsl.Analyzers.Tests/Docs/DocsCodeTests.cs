using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NetDsl.Analyzers.Tests.Evaluation;
using NetDsl.Analyzers.Tests.Verification;
using Xunit;

namespace NetDsl.Analyzers.Tests.Docs;

/// <summary>
/// The C# in the documentation compiles, and has the findings that its comments name and no others. A block that begins with
/// <c>```csharp</c> is a file; behind <c>network</c> stand statements of a definition, behind <c>router</c> and <c>h3c</c> those of a router.
/// </summary>
public partial class DocsCodeTests
{
    private const string Usings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using NetDsl;";

    public static TheoryData<string, int> Blocks()
    {
        var data = new TheoryData<string, int>();
        foreach (var file in Files())
        {
            for (var i = 0; i < Fence().Count(File.ReadAllText(Full(file))); i++)
                data.Add(file, i);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Blocks))]
    public async Task Code_compiles_and_has_the_findings_that_it_names(string file, int number)
    {
        var block = Fence().Matches(File.ReadAllText(Full(file)).ReplaceLineEndings("\n"))[number];
        var (kind, code) = (block.Groups[1].Value.Trim(), block.Groups[2].Value);
        var (before, behind) = kind switch
        {
            "" => ("", ""),
            "network" => ("using NetDsl.Huawei; using NetDsl.H3c; static class Program { static Network Build() => Network.Define(\"docs\", net =>\n{\n", "}); }"),
            "router" => ("using NetDsl.Huawei; static class Program { static Network Build() => Network.Define(\"docs\", net => net.HuaweiRouter(\"R1\", router =>\n{\n", "})); }"),
            "h3c" => ("using NetDsl.H3c; static class Program { static Network Build() => Network.Define(\"docs\", net => net.H3cRouter(\"R1\", router =>\n{\n", "})); }"),
            _ => throw new InvalidOperationException($"{file}: a block of '{kind}' is not known"),
        };
        var tree = CSharpSyntaxTree.ParseText(before + code + behind, new CSharpParseOptions(LanguageVersion.Latest), "Docs.cs");
        var hasStatements = (await tree.GetRootAsync()).ChildNodes().OfType<Microsoft.CodeAnalysis.CSharp.Syntax.GlobalStatementSyntax>().Any();
        var compilation = CSharpCompilation.Create(
            "Docs",
            [tree, CSharpSyntaxTree.ParseText(Usings, path: "Usings.cs")],
            ProgramRunner.References,
            new CSharpCompilationOptions(hasStatements ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
        var shift = before.Count(c => c == '\n');
        var expected = code.Split('\n').SelectMany((line, at) => Mark().Matches(line).Select(m => (m.Value, at + 1 + shift))).Order();
        var found = await Analysis.OfAsync(compilation);
        Assert.True(expected.SequenceEqual(found.Select(Analysis.At).Order()), $"{file}, block {number + 1}:\n{string.Join("\n", found)}");
    }

    [Fact]
    public void Links_lead_to_files_and_headings_that_exist()
    {
        var broken = new List<string>();
        foreach (var file in Files().Concat(RulePages()))
        {
            var text = Regex.Replace(File.ReadAllText(Full(file)), "```.*?```|`[^`]*`", "", RegexOptions.Singleline);
            foreach (Match link in Link().Matches(text))
            {
                var target = link.Groups[1].Value;
                if (target.Contains("://", StringComparison.Ordinal))
                    continue;
                var parts = target.Split('#');
                var path = parts[0].Length == 0 ? Full(file) : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Full(file))!, parts[0]));
                if (!Path.Exists(path) || (parts.Length > 1 && !Headings(path).Contains(parts[1])))
                    broken.Add($"{file}: {target}");
            }
        }

        Assert.Empty(broken);
    }

    private static IEnumerable<string> Headings(string file) =>
        File.ReadLines(file).Where(l => l.StartsWith('#')).Select(l => Regex.Replace(l.TrimStart('#').Trim().ToLowerInvariant(), "[^a-z0-9 _-]", "").Replace(' ', '-'));

    private static IEnumerable<string> Files() =>
        Directory.GetFiles(ProgramRunner.Find("docs"), "*.md", SearchOption.AllDirectories)
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}rules{Path.DirectorySeparatorChar}ND", StringComparison.Ordinal))
            .Append(ProgramRunner.Find("README.md"))
            .Append(ProgramRunner.Find("CONTRIBUTING.md"))
            .Where(f => !f.EndsWith(".received.md", StringComparison.Ordinal))
            .Select(f => Path.GetRelativePath(Path.GetDirectoryName(ProgramRunner.Find("NetDsl.sln"))!, f).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    private static IEnumerable<string> RulePages() =>
        Directory.GetFiles(ProgramRunner.Find(Path.Combine("docs", "rules")), "ND*.md").Where(f => !f.EndsWith(".received.md", StringComparison.Ordinal)).Select(f => "docs/rules/" + Path.GetFileName(f));

    private static string Full(string file) => Path.Combine(Path.GetDirectoryName(ProgramRunner.Find("NetDsl.sln"))!, file);

    [GeneratedRegex("^```csharp([^\n]*)\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"(?<=//.*)ND\d{4}")]
    private static partial Regex Mark();

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}
