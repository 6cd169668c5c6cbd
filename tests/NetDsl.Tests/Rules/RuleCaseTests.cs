using System;
using System.Linq;
using Xunit;

namespace NetDsl.Tests.Rules;

/// <summary>Every case of every rule, run as a program: findings stand on the marked lines and nowhere else.</summary>
public class RuleCaseTests
{
    public static TheoryData<string> Cases() => [.. RuleCase.All.Select(c => c.ToString())];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Findings_are_those_that_are_marked(string name)
    {
        var @case = RuleCase.Of(name);
        var network = @case.Run();
        var (file, first, lines) = @case.Source();
        var found = NetworkCheck.Run(network).ToList();
        var elsewhere = found.Where(f => f.At.File != file || f.At.Line < first || f.At.Line >= first + lines.Count).ToList();
        Assert.True(elsewhere.Count == 0, $"findings outside the case:\n{string.Join("\n", elsewhere)}");
        var actual = found.Select(f => (f.Rule.Id, f.At.Line)).Distinct().OrderBy(f => f.Line).ThenBy(f => f.Id, StringComparer.Ordinal);
        var expected = @case.Expected().OrderBy(f => f.Line).ThenBy(f => f.Id, StringComparer.Ordinal).ToList();
        Assert.True(expected.SequenceEqual(actual), $"expected: {string.Join(" ", expected)}\nfound:\n{string.Join("\n", found)}");
        Assert.Equal(name.Contains(".Bad", StringComparison.Ordinal), expected.Any(e => e.Id == @case.Rule));
    }

    [Fact]
    public void Every_rule_has_a_firing_a_silent_and_an_unknown_case()
    {
        var lacking =
            from rule in RuleCatalogue.Rules
            from kind in new[] { "Bad", "Good", "Unknown" }
            where !RuleCase.OnlyRead.Contains(rule.Info.Id)
            where !RuleCase.All.Any(c => c.Rule == rule.Info.Id && (c.Name.StartsWith(kind, StringComparison.Ordinal) || (kind == "Good" && c.Name.StartsWith("Fixed", StringComparison.Ordinal))))
            select $"{rule.Info.Id} has no case {kind}...";
        Assert.Empty(lacking);
    }

    [Fact]
    public void Every_mistake_has_an_example()
    {
        var lacking = RuleCatalogue.Rules.Where(r => !RuleCase.OnlyRead.Contains(r.Info.Id) && !RuleCase.All.Any(c => c.Rule == r.Info.Id && c.Name == "Bad" && c.Source().File.Contains("Misconfigured", StringComparison.Ordinal)));
        Assert.Empty(lacking.Select(r => r.Info.Id));
    }

    [Fact]
    public void A_finding_with_a_fix_has_a_fixed_case()
    {
        var lacking =
            from @case in RuleCase.All
            where @case.Name.StartsWith("Bad", StringComparison.Ordinal)
            from finding in NetworkCheck.Run(@case.Run())
            where finding.Fix is not null && finding.Rule.Id == @case.Rule
            group @case by finding.Rule.Id into rule
            where !RuleCase.All.Any(c => c.Rule == rule.Key && c.Name.StartsWith("Fixed", StringComparison.Ordinal))
            select rule.Key;
        Assert.Empty(lacking);
    }

    [Fact]
    public void Ids_titles_and_messages_have_their_form()
    {
        foreach (var info in RuleCatalogue.Rules.Select(r => r.Info))
        {
            Assert.Matches(@"^ND\d{4}$", info.Id);
            Assert.False(info.Title.EndsWith('.'), $"{info.Id}: the title ends in a full stop");
            Assert.True(info.Description.EndsWith('.'), $"{info.Id}: the description is no sentence");
        }

        Assert.Equal(RuleCatalogue.Rules.Count, RuleCatalogue.Rules.Select(r => r.Info.Id).Distinct().Count());
    }
}
