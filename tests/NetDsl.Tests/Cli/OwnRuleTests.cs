using System;
using System.IO;
using System.Text.Json;
using NetDsl.Huawei;
using Xunit;

namespace NetDsl.Tests.Cli;

/// <summary>Rules of the user's own run beside those of NetDsl, presets and logs of the compiler decide what is shown.</summary>
public class OwnRuleTests
{
    private static Network Network() => NetDsl.Network.Define("own", net => net.HuaweiRouter("pe1", pe => pe.Interface("GE0/1/0", i => i.Up())));

    [Fact]
    public void A_rule_of_ones_own_is_reported_like_the_others()
    {
        var run = Run("check");
        Assert.Equal(0, run.Status);
        Assert.Matches(@"OwnRuleTests\.cs\(\d+\): warning OWN001: pe1: the name has no site\.", run.Error);
        Assert.Contains("1 warning in 1 device.", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_severity_is_the_users()
    {
        Assert.Equal(1, Run("check", "--severity", "OWN001=error").Status);
        Assert.Equal(1, Run("check", "--preset", "strict").Status);
        Assert.DoesNotContain("warning", Run("check", "--preset", "quiet").Error, StringComparison.Ordinal);
        using var folder = new CliFolder();
        var run = Run("emit", "--out", folder["out"], "--preset", "strict");
        Assert.Equal(1, run.Status);
        Assert.False(Directory.Exists(folder["out"]));
        Assert.Contains("there is no rule 'OWN002'", Run("check", "--severity", "OWN002=error").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void It_stands_in_the_report_as_well()
    {
        using var folder = new CliFolder();
        Assert.Equal(0, Run("report", "--out", folder["report.html"]).Status);
        Assert.Contains("the name has no site.", folder.Read("report.html"), StringComparison.Ordinal);
        Assert.Equal(1, Run("report", "--out", folder["report.html"], "--preset", "strict").Status);
    }

    [Fact]
    public void In_SARIF_it_has_a_link_only_when_it_says_one()
    {
        using var log = JsonDocument.Parse(Run("check", "--format", "sarif").Out);
        var rule = log.RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules")[0];
        Assert.Equal("OWN001", rule.GetProperty("id").GetString());
        Assert.False(rule.TryGetProperty("helpUri", out _));
    }

    [Fact]
    public void What_the_compiler_has_reported_is_left_out()
    {
        using var folder = new CliFolder();
        var log = folder["log.sarif"];
        Assert.Contains("1 warning", Run("check").Out, StringComparison.Ordinal);

        // The log of the compiler has absolute places.
        var finding = Assert.Single(NetworkCheck.Run(Network(), [new NamesHaveASite()]));
        folder.Write("log.sarif", JsonSerializer.Serialize(new { version = "2.1.0", runs = new[] { new { results = new[] { new { ruleId = "OWN001", locations = new[] { new { physicalLocation = new { artifactLocation = new { uri = new Uri(finding.At.File).AbsoluteUri }, region = new { startLine = finding.At.Line } } } } } } } } }));
        Assert.Contains("Nothing to report", Run("check", "--known", log).Out, StringComparison.Ordinal);
        Assert.Contains("1 warning", Run("check", "--known", folder["no.sarif"]).Out, StringComparison.Ordinal);
        folder.Write("log.sarif", "{");
        var broken = Run("check", "--known", log);
        Assert.Equal(2, broken.Status);
        Assert.StartsWith("error: --known ", broken.Error, StringComparison.Ordinal);
    }

    private static CliRun Run(params string[] args) => CliRun.Run(console => NetworkProgram.Run(Network(), args, console, new NamesHaveASite()));

    private sealed class NamesHaveASite() : Rule(new RuleInfo("OWN001", "A name has no site", Severity.Warning, "Naming", "Tools find the site by the name."))
    {
        protected internal override void Check(Device device, RuleContext context)
        {
            if (device.Name.TryGet(out var name) && !name.ToString().Contains('-', StringComparison.Ordinal))
                context.Report(new Finding(Info, device.Origin, $"{name}: the name has no site."));
        }
    }
}
