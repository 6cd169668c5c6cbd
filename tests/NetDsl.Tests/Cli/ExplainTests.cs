using System.IO;
using NetDsl.Tests.Examples;
using Xunit;

namespace NetDsl.Tests.Cli;

/// <summary><c>explain</c> prints the page of a rule.</summary>
public class ExplainTests
{
    [Theory]
    [InlineData("ND2025")]
    [InlineData("nd3033")]
    public void It_prints_the_page(string rule)
    {
        var run = CliRun.Tool("explain", rule);
        Assert.Equal(0, run.Status);
        Assert.Equal(File.ReadAllText(Path.Combine(ExampleNetworks.FindAbove(Path.Combine("docs", "rules"))!, rule.ToUpperInvariant() + ".md")), run.Out);
        Assert.Empty(run.Error);
    }

    [Fact]
    public void Several_pages_follow_each_other()
    {
        var run = CliRun.Tool("explain", "ND2025", "ND1004");
        Assert.Contains("\n\n# ND1004: ", run.Out, System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ND2024X", "Near it are ND20")]
    [InlineData("2025", "An id is ND and four digits")]
    [InlineData("../ND2025", "There is no rule ../ND2025.")]
    public void A_rule_that_does_not_exist_is_named(string rule, string expected)
    {
        var run = CliRun.Tool("explain", rule);
        Assert.Equal(2, run.Status);
        Assert.Empty(run.Out);
        Assert.Contains(expected, run.Error, System.StringComparison.Ordinal);
        Assert.StartsWith($"error: There is no rule {rule}.", run.Error, System.StringComparison.Ordinal);
    }
}
