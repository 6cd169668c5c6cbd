using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using NetDsl.Analyzers.Tests.Rules;
using NetDsl.Analyzers.Tests.Verification;
using Xunit;

namespace NetDsl.Analyzers.Tests.Fixes;

/// <summary>The repair of every mistake: what the code fix makes of <c>Bad</c> is <c>Fixed</c>, letter by letter.</summary>
public class RuleFixTests
{
    public static TheoryData<string> Fixed() =>
        [.. RuleSources.All.Where(s => s.File.Contains("RuleCases", StringComparison.Ordinal) && s.Text.Contains(" Fixed()", StringComparison.Ordinal)).Select(s => Path.GetFileNameWithoutExtension(s.File))];

    [Theory]
    [MemberData(nameof(Fixed))]
    public async Task The_fix_makes_it_right(string id)
    {
        var project = Fixing.Project(RuleSources.All);
        var bad = RuleSources.All.Single(s => s.File.Contains("Misconfigured", StringComparison.Ordinal) && Path.GetFileNameWithoutExtension(s.File) == id);
        var document = project.Documents.Single(d => d.FilePath == bad.File);
        var compilation = (await project.GetCompilationAsync())!;
        var found = await Analysis.OfAsync(Analysis.With(compilation), compilation, (await document.GetSyntaxTreeAsync())!);
        var diagnostic = found.First(d => d.Id == id);
        var action = Assert.Single(await Fixing.OfferedAsync(document, diagnostic));
        var after = await Fixing.ApplyAsync(action, document.Id);
        var wanted = RuleSources.All.Single(s => s.File.Contains("RuleCases", StringComparison.Ordinal) && Path.GetFileNameWithoutExtension(s.File) == id).Text;
        Assert.Equal(Body(wanted, "Fixed"), Body(after, "Bad"));
    }

    private static string Body(string text, string method)
    {
        var found = Regex.Match(text.ReplaceLineEndings("\n"), $@"public static Network {method}\(\).*?\n    {{\n(.*?)\n    }}\);", RegexOptions.Singleline);
        return Regex.Replace(found.Groups[1].Value, @"\s*// expect ND[^\n]*", "");
    }
}
