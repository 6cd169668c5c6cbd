using System;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace NetDsl.Tests.Cli;

/// <summary><c>--severity RULE=LEVEL</c> of <c>check</c> and <c>emit</c>.</summary>
public sealed class SeverityOptionTests : IDisposable
{
    private readonly CliFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("ND2025=error", 1, "error")]
    [InlineData("ND2025=warning", 0, "warning")]
    [InlineData("ND2025=info", 0, "info")]
    [InlineData("ND2025=suggestion", 0, "info")]
    [InlineData("ND2025=default", 1, "error")]
    [InlineData("nd2025=Warning", 0, "warning")]
    [InlineData(" ND2025 = warning ", 0, "warning")]
    public void A_rule_is_as_bad_as_the_user_says(string option, int status, string level)
    {
        var network = CheckScene.Wrong("/metro/Metro.cs");
        var run = CliRun.Program(network, "check", "--severity", option);
        Assert.Equal(status, run.Status);
        Assert.StartsWith($"/metro/Metro.cs(12): {level} ND2025: ", run.ErrorLines[0], StringComparison.Ordinal);
        Assert.Equal($"1 {(level == "info" ? "note" : level)} in 1 device.", Assert.Single(run.OutLines));
        using var json = JsonDocument.Parse(CliRun.Program(network, "check", "--format", "json", "--severity", option).Out);
        Assert.Equal(level, json.RootElement[0].GetProperty("severity").GetString());
        using var sarif = JsonDocument.Parse(CliRun.Program(network, "check", "--format", "sarif", "--severity", option).Out);
        Assert.Equal(level == "info" ? "note" : level, sarif.RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("level").GetString());
    }

    [Theory]
    [InlineData("none")]
    [InlineData("silent")]
    public void A_rule_can_be_left_out(string level)
    {
        var run = CliRun.Program(CheckScene.Wrong("/metro/Metro.cs"), "check", "--severity", "ND2025=" + level);
        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Equal("Nothing to report in 1 device.", Assert.Single(run.OutLines));
    }

    [Fact]
    public void A_warning_can_be_an_error() =>
        Assert.Equal(1, CliRun.Program(CheckScene.Doubtful("/metro/Metro.cs"), "check", "--severity", "ND2023=error").Status);

    [Fact]
    public void Several_rules_have_an_option_each_and_the_last_one_about_a_rule_counts()
    {
        var run = CliRun.Program(CheckScene.WrongAndDoubtful("/metro/Metro.cs"), "check", "--severity", "ND2025=none", "--severity", "ND2023=error", "--severity", "ND2025=warning");
        Assert.Equal(1, run.Status);
        Assert.Equal(["error ND2023", "warning ND2025"], run.ErrorLines.Where(l => !l.StartsWith(' ')).Select(l => l.Split(": ")[1]));
    }

    [Theory]
    [InlineData("ND205=warning", "'ND205'", "ND2025")]
    [InlineData("ND20025=warning", "'ND20025'", "ND2025")]
    [InlineData("2025=warning", "'2025'", "ND2025")]
    [InlineData("ND225=warning", "'ND225'", "ND2025")]
    [InlineData("NDL2025=warning", "'NDL2025'", "ND2025")]
    [InlineData("=warning", "''", "")]
    public void A_misspelt_rule_names_the_nearest(string option, string named, string nearest)
    {
        var error = Usage(option);
        Assert.StartsWith($"error: --severity {option}: there is no rule {named}; the nearest are ND", error, StringComparison.Ordinal);
        Assert.Contains(nearest, error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ND2025=warn", "'warn'")]
    [InlineData("ND2025=0", "'0'")]
    [InlineData("ND2025=", "''")]
    public void A_misspelt_severity_names_those_that_there_are(string option, string named) =>
        Assert.Equal($"error: --severity {option}: there is no severity {named}; there are none, info, warning, error and default", Usage(option));

    [Theory]
    [InlineData("ND2025")]
    [InlineData("ND2025:warning")]
    [InlineData("ND2025=warning=error")]
    public void Something_else_says_what_to_write(string option) =>
        Assert.Equal($"error: --severity {option}: write a rule and a severity, such as ND2025=warning", Usage(option));

    [Fact]
    public void Help_names_the_words() =>
        Assert.Contains("RULE=none|info|warning|error|default", CliRun.Program(CheckScene.Right(), "check", "--help").Out, StringComparison.Ordinal);

    /// <summary>The same mistake in every command that has the option: status 2, one line, nothing done.</summary>
    private string Usage(string option)
    {
        var config = _folder.Write("pe1.cfg", CheckScene.WrongConfiguration("PE1"));
        var before = _folder.Picture();
        CliRun[] runs =
        [
            CliRun.Program(CheckScene.Wrong("/metro/Metro.cs"), "check", "--severity", option),
            CliRun.Program(CheckScene.Wrong("/metro/Metro.cs"), "emit", "--out", _folder["out"], "--severity", option),
            CliRun.Tool("check", config, "--severity", option),
        ];
        Assert.All(runs, r => Assert.Equal((2, ""), (r.Status, r.Out)));
        Assert.Equal(before, _folder.Picture());
        return Assert.Single(runs.Select(r => Assert.Single(r.ErrorLines)).Distinct());
    }
}
