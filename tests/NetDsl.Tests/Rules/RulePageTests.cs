using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using NetDsl.Tests.Examples;
using Xunit;

namespace NetDsl.Tests.Rules;

/// <summary>
/// The page of a rule: its head and its code come from the catalogue and the cases, the text between them is written by hand.
/// A page that differs is written beside itself as <c>NDxxxx.received.md</c>: read it and rename it.
/// </summary>
public class RulePageTests
{
    private static readonly string Folder = ExampleNetworks.FindAbove(Path.Combine("docs", "rules"))!;

    public static TheoryData<string> Rules() => [.. RuleCatalogue.Rules.Select(r => r.Info.Id)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_page_agrees_with_the_catalogue_and_the_cases(string id)
    {
        var info = RuleCatalogue.Rules.Single(r => r.Info.Id == id).Info;
        var path = Path.Combine(Folder, id + ".md");
        var old = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        var wanted = Page(info, Section(old, "Why"), Section(old, "What to do"));
        var received = Path.Combine(Folder, id + ".received.md");
        if (old == wanted && !wanted.Contains("TODO", StringComparison.Ordinal))
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, wanted);
        Assert.Fail($"docs/rules/{id}.md is not what the rule and its cases say: read docs/rules/{id}.received.md, complete it and rename it.");
    }

    [Fact]
    public void Mistakes_of_values_and_the_limits_of_the_editor_have_a_page_too()
    {
        foreach (var info in RuleCatalogue.All.Except(RuleCatalogue.Rules.Select(r => r.Info)))
        {
            var page = File.ReadAllText(Path.Combine(Folder, info.Id + ".md")).ReplaceLineEndings("\n");
            Assert.StartsWith($"# {info.Id}: {info.Title}\n\n{info.Category}, {info.Severity.ToString().ToLowerInvariant()}. {info.Description}\n", page, StringComparison.Ordinal);
        }
    }

    /// <summary>Whatever the library throws under an id is known to the analyzer, and the other way round.</summary>
    [Fact]
    public void Ids_of_exceptions_are_in_the_catalogue()
    {
        var source = ExampleNetworks.FindAbove("src")!;
        var thrown = Directory.GetFiles(source, "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal) && !f.EndsWith("LanguageRules.cs", StringComparison.Ordinal))
            .SelectMany(f => Regex.Matches(File.ReadAllText(f), @"ND1\d{3}").Select(m => m.Value))
            .Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(RuleCatalogue.All.Select(i => i.Id).Where(i => i.StartsWith("ND1", StringComparison.Ordinal)), thrown);
    }

    [Fact]
    public void No_page_is_left_over()
    {
        var ids = RuleCatalogue.Rules.Select(r => r.Info.Id).ToHashSet();
        var pages = Directory.GetFiles(Folder, "ND*.md").Select(f => Path.GetFileNameWithoutExtension(f)!).Where(n => Regex.IsMatch(n, @"^ND[2-6]\d{3}$"));
        Assert.DoesNotContain(pages, p => !ids.Contains(p));
    }

    private static string Page(RuleInfo info, string why, string what)
    {
        if (RuleCase.OnlyRead.Contains(info.Id))
            return $"# {info.Id}: {info.Title}\n\n{info.Category}, {info.Severity.ToString().ToLowerInvariant()}. {info.Description}\n\n## Why\n\n{why}\n\n## What to do\n\n{what}\n";
        var bad = RuleCase.Of($"{info.Id}.Bad").Body();
        var good = RuleCase.All.Where(c => c.Rule == info.Id && (c.Name.StartsWith("Fixed", StringComparison.Ordinal) || c.Name.StartsWith("Good", StringComparison.Ordinal)))
            .OrderBy(c => c.Name is "Fixed" ? 0 : c.Name is "Good" ? 1 : 2).First().Body();
        return $"""
            # {info.Id}: {info.Title}

            {info.Category}, {info.Severity.ToString().ToLowerInvariant()}. {info.Description}

            ## Wrong

            ```csharp
            {bad}
            ```

            ## Right

            ```csharp
            {good}
            ```

            ## Why

            {why}

            ## What to do

            {what}

            """.ReplaceLineEndings("\n");
    }

    private static string Section(string page, string title)
    {
        var found = Regex.Match(page, $@"^## {title}\n\n(.*?)(?=\n+## |\n*\z)", RegexOptions.Multiline | RegexOptions.Singleline);
        return found.Success ? found.Groups[1].Value.Trim() : "TODO";
    }
}
