using System;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.RegularExpressions;
using NetDsl.Examples.Misconfigured;
using Xunit;

namespace NetDsl.Tests.Cli;

/// <summary><c>check</c> of a network program: its status, and its findings as text and as JSON.</summary>
public sealed partial class CheckTests
{
    private const string File = "/metro/src/Metro.cs";

    [Fact]
    public void A_right_network_has_status_0()
    {
        var run = CliRun.Program(CheckScene.Right(), "check");
        Assert.Equal("", run.Error);
        Assert.Equal(0, run.Status);
        Assert.Equal("Nothing to report in 1 device.", Assert.Single(run.OutLines));
    }

    [Fact]
    public void A_mistake_is_a_line_that_MSBuild_reads_and_status_1()
    {
        var run = CliRun.Program(CheckScene.Wrong(File), "check");
        Assert.Equal(1, run.Status);
        Assert.Equal(2, run.ErrorLines.Length);
        Assert.StartsWith($"{File}(12): error ND2025: ", run.ErrorLines[0], StringComparison.Ordinal);
        Assert.Equal($"    see {File}(11): the primary pseudowire", run.ErrorLines[1]);
        Assert.Equal("1 error in 1 device.", Assert.Single(run.OutLines));
        var match = MsBuild().Match(run.ErrorLines[0]);
        Assert.Equal((File, "12", "", "error", "ND2025"), (match.Groups["file"].Value, match.Groups["line"].Value, match.Groups["column"].Value, match.Groups["category"].Value, match.Groups["code"].Value));
        Assert.Contains("PE1", match.Groups["text"].Value, StringComparison.Ordinal);
        Assert.DoesNotMatch(MsBuild(), run.ErrorLines[1]);
    }

    [Fact]
    public void A_warning_alone_has_status_0()
    {
        var run = CliRun.Program(CheckScene.Doubtful(File), "check");
        Assert.Equal(0, run.Status);
        Assert.StartsWith($"{File}(12): warning ND2023: ", run.ErrorLines[0], StringComparison.Ordinal);
        Assert.Matches(MsBuild(), run.ErrorLines[0]);
        Assert.Equal("1 warning in 1 device.", Assert.Single(run.OutLines));
    }

    [Fact]
    public void The_line_is_that_of_the_program()
    {
        var line = 0;
        var network = Network.Define("metro", net => net.Pe1(pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1, pw => pw.ControlWord());
            line = Line() + 1;
            ac.SecondaryPseudowire("3.3.3.3", 2);
        })));
        var match = MsBuild().Match(CliRun.Program(network, "check").ErrorLines[0]);
        Assert.Equal((ThisFile(), line), (match.Groups["file"].Value, int.Parse(match.Groups["line"].Value, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Findings_of_one_line_are_in_order_and_counted()
    {
        var run = CliRun.Program(CheckScene.WrongAndDoubtful(File), "check");
        Assert.Equal(["ND2023", "ND2025"], run.ErrorLines.Select(l => MsBuild().Match(l)).Where(m => m.Success).Select(m => m.Groups["code"].Value));
        Assert.Equal("1 error and 1 warning in 1 device.", Assert.Single(run.OutLines));
    }

    [Fact]
    public void One_line_that_makes_many_objects_is_reported_once()
    {
        var network = Network.Define("metro", net => net.Pe1(pe =>
        {
            for (var i = 0; i < 5; i++)
            {
                pe.Interface($"GE0/1/{i}", ac => ac.Pseudowire("2.2.2.2", (uint)(i + 1), pw => pw.ControlWord())
                    .SecondaryPseudowire("3.3.3.3", (uint)(i + 101)));
            }
        }));
        var run = CliRun.Program(network, "check");
        Assert.EndsWith(" (and 4 more like this)", Assert.Single(run.ErrorLines, l => MsBuild().IsMatch(l)), StringComparison.Ordinal);
        Assert.Equal("5 errors in 1 device.", Assert.Single(run.OutLines));
        using var json = JsonDocument.Parse(CliRun.Program(network, "check", "--format", "json").Out);
        Assert.Equal(4, Assert.Single(json.RootElement.EnumerateArray()).GetProperty("moreObjects").GetInt32());
    }

    [Fact]
    public void Json_has_exactly_these_members()
    {
        var run = CliRun.Program(CheckScene.Wrong(File), "check", "--format", "json");
        Assert.Equal(1, run.Status);
        Assert.Equal("", run.Error);
        using var json = JsonDocument.Parse(run.Out);
        var finding = Assert.Single(json.RootElement.EnumerateArray());
        Assert.Equal(["rule", "severity", "title", "message", "moreObjects", "file", "line", "column", "related", "helpLink"], Members(finding));
        var rule = RuleCatalogue.All.Single(r => r.Id == "ND2025");
        Assert.Equal("ND2025", finding.GetProperty("rule").GetString());
        Assert.Equal("error", finding.GetProperty("severity").GetString());
        Assert.Equal(rule.Title, finding.GetProperty("title").GetString());
        Assert.Equal(NetworkCheck.Run(CheckScene.Wrong(File)).Single().Message, finding.GetProperty("message").GetString());
        Assert.Equal(0, finding.GetProperty("moreObjects").GetInt32());
        Assert.Equal(File, finding.GetProperty("file").GetString());
        Assert.Equal(12, finding.GetProperty("line").GetInt32());
        Assert.Equal(0, finding.GetProperty("column").GetInt32());
        Assert.Equal(rule.HelpLink, finding.GetProperty("helpLink").GetString());
        var related = Assert.Single(finding.GetProperty("related").EnumerateArray());
        Assert.Equal(["file", "line", "column", "text"], Members(related));
        Assert.Equal(File, related.GetProperty("file").GetString());
        Assert.Equal(11, related.GetProperty("line").GetInt32());
        Assert.Equal(0, related.GetProperty("column").GetInt32());
        Assert.Equal("the primary pseudowire", related.GetProperty("text").GetString());
    }

    [Fact]
    public void Json_of_a_right_network_is_an_empty_array()
    {
        var run = CliRun.Program(CheckScene.Right(), "check", "--format", "JSON");
        Assert.Equal(0, run.Status);
        using var json = JsonDocument.Parse(run.Out);
        Assert.Equal(0, json.RootElement.GetArrayLength());
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    public void A_network_that_could_not_be_built_is_a_finding_in_every_form(string format)
    {
        var network = Network.Define("broken", net => net.HuaweiRouter("PE1").Interface("GE0/1/0").Mtu(5));
        var run = CliRun.Program(network, "check", "--format", format);
        Assert.Equal(1, run.Status);
        if (format == "text")
        {
            Assert.Matches($@"^{Regex.Escape(ThisFile())}\(\d+(,\d+)?\): error ND1004: ", Assert.Single(run.ErrorLines));
            Assert.Equal("The network is not complete: nothing else was checked.", Assert.Single(run.OutLines));
            return;
        }

        Assert.Equal("", run.Error);
        using var json = JsonDocument.Parse(run.Out);
        var rule = format == "json"
            ? json.RootElement[0].GetProperty("rule")
            : json.RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("ruleId");
        Assert.Equal("ND1004", rule.GetString());
    }

    [Fact]
    public void A_message_of_several_lines_is_one_line_of_text()
    {
        var run = CliRun.Program(Network.Define("broken", _ => throw new InvalidOperationException("first\nsecond\r\nthird")), "check");
        Assert.EndsWith("InvalidOperationException: first second third", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("xml")]
    [InlineData("1")]
    public void A_wrong_format_says_which_there_are(string format)
    {
        var run = CliRun.Program(CheckScene.Wrong(File), "check", "--format", format);
        Assert.Equal((2, ""), (run.Status, run.Out));
        Assert.Equal("error: --format is text, json or sarif", run.ErrorLines[0]);
    }

    private static string[] Members(JsonElement element) => [.. element.EnumerateObject().Select(p => p.Name)];

    private static int Line([CallerLineNumber] int line = 0) => line;

    private static string ThisFile([CallerFilePath] string file = "") => file;

    /// <summary>What MSBuild takes for an error or a warning.</summary>
    [GeneratedRegex(@"^\s*(?<file>[^:(]+|[A-Za-z]:[^:(]+)\((?<line>\d+)(,(?<column>\d+))?\)\s*:\s*(?<category>error|warning)\s+(?<code>[A-Z]+\d+)\s*:\s*(?<text>\S.*)$")]
    private static partial Regex MsBuild();
}
