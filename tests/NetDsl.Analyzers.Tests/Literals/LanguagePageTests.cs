using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using NetDsl.Analyzers.Tests.Evaluation;
using NetDsl.Analyzers.Tests.Verification;
using Xunit;

namespace NetDsl.Analyzers.Tests.Literals;

/// <summary>The code on the pages of ND1xxx: what is wrong has that mistake and no other, what is right has none.</summary>
public class LanguagePageTests
{
    private static readonly string Folder = ProgramRunner.Find(Path.Combine("docs", "rules"));

    public static TheoryData<string> Pages() =>
        [.. Directory.GetFiles(Folder, "ND1*.md").Where(f => File.ReadAllText(f).Contains("## Wrong", StringComparison.Ordinal)).Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal).Select(n => n!)];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task The_code_is_wrong_and_right_as_it_says(string id)
    {
        var page = await File.ReadAllTextAsync(Path.Combine(Folder, id + ".md"));
        Assert.Equal([id], (await FindAsync(page, "Wrong")).Distinct());
        Assert.Empty(await FindAsync(page, "Right"));
    }

    private static async Task<string[]> FindAsync(string page, string title)
    {
        var code = Regex.Match(page.ReplaceLineEndings("\n"), $"^## {title}\n\n```csharp\n(.*?)\n```", RegexOptions.Multiline | RegexOptions.Singleline).Groups[1].Value;
        var compilation = Verify.Compile(("Program.cs", Verify.Program("var pe = net.HuaweiRouter(\"PE1\");\n" + code)));
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
        return [.. (await Analysis.OfAsync(compilation)).Select(d => d.Id)];
    }
}
