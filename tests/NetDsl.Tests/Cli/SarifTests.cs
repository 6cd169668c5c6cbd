using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace NetDsl.Tests.Cli;

/// <summary><c>check --format sarif</c>: what SARIF 2.1.0 asks for, property by property.</summary>
public sealed class SarifTests : IDisposable
{
    private readonly CliFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_log_names_its_version_and_its_schema()
    {
        var log = Log(CheckScene.Wrong(_folder["src/Metro.cs"]));
        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        Assert.EndsWith("sarif-2.1.0.json", log.GetProperty("$schema").GetString(), StringComparison.Ordinal);
        Assert.True(Uri.TryCreate(log.GetProperty("$schema").GetString(), UriKind.Absolute, out _));
        Assert.Equal(["$schema", "version", "runs"], Members(log));
        Assert.Equal(1, log.GetProperty("runs").GetArrayLength());
    }

    [Fact]
    public void The_driver_describes_the_rules_that_were_broken()
    {
        var driver = Run(CheckScene.WrongAndDoubtful(_folder["Metro.cs"])).GetProperty("tool").GetProperty("driver");
        Assert.Equal("NetDsl", driver.GetProperty("name").GetString());
        Assert.Matches(@"^\d+\.\d+\.\d+$", driver.GetProperty("semanticVersion").GetString());
        Assert.True(Uri.TryCreate(driver.GetProperty("informationUri").GetString(), UriKind.Absolute, out _));
        var rules = driver.GetProperty("rules").EnumerateArray().ToList();
        Assert.Equal(["ND2023", "ND2025"], rules.Select(r => r.GetProperty("id").GetString()));
        foreach (var rule in rules)
        {
            var info = RuleCatalogue.All.Single(r => r.Id == rule.GetProperty("id").GetString());
            Assert.Matches("^[A-Z][A-Za-z0-9]*$", rule.GetProperty("name").GetString());
            Assert.Equal(info.Title, rule.GetProperty("shortDescription").GetProperty("text").GetString());
            Assert.Equal(info.Description, rule.GetProperty("fullDescription").GetProperty("text").GetString());
            Assert.Equal(info.HelpLink, rule.GetProperty("helpUri").GetString());
            Assert.True(Uri.TryCreate(rule.GetProperty("helpUri").GetString(), UriKind.Absolute, out _));
            Assert.Equal(info.Severity == Severity.Error ? "error" : "warning", rule.GetProperty("defaultConfiguration").GetProperty("level").GetString());
            Assert.Equal(info.Category, rule.GetProperty("properties").GetProperty("category").GetString());
        }
    }

    [Fact]
    public void Every_rule_has_a_name_of_letters()
    {
        foreach (var rule in RuleCatalogue.All)
            Assert.Matches("^[A-Z][A-Za-z0-9]*$", FindingSarif.Name(rule));
    }

    [Fact]
    public void Results_point_at_their_rules_and_have_a_level_and_a_message()
    {
        var network = CheckScene.WrongAndDoubtful(_folder["Metro.cs"]);
        var run = Run(network);
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        var results = run.GetProperty("results").EnumerateArray().ToList();
        Assert.Equal([("ND2023", "warning"), ("ND2025", "error")], results.Select(r => (r.GetProperty("ruleId").GetString(), r.GetProperty("level").GetString())));
        foreach (var result in results)
        {
            var id = result.GetProperty("ruleId").GetString();
            Assert.Equal(id, rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
            Assert.Equal(NetworkCheck.Run(network).Single(f => f.Rule.Id == id).Message, result.GetProperty("message").GetProperty("text").GetString());
            Assert.Matches("^[0-9a-f]{32}$", result.GetProperty("partialFingerprints").GetProperty("netdsl/v1").GetString());
        }

        var quiet = Run(network, "--severity", "ND2025=info");
        Assert.Equal(["warning", "note"], quiet.GetProperty("results").EnumerateArray().Select(r => r.GetProperty("level").GetString()));
    }

    [Theory]
    [InlineData("Metro.cs", "Metro.cs")]
    [InlineData("src/north/Metro.cs", "src/north/Metro.cs")]
    [InlineData("src/a b/Zürich#1.cs", "src/a%20b/Z%C3%BCrich%231.cs")]
    [InlineData("50%/a:b.cs", "50%25/a%3Ab.cs")]
    public void Files_below_the_working_directory_are_relative_to_it(string file, string uri)
    {
        var run = Run(CheckScene.Wrong(_folder[file]));
        var place = Place(run.GetProperty("results")[0].GetProperty("locations")[0]);
        Assert.Equal((uri, "SRCROOT", 12), place);
        var root = run.GetProperty("originalUriBaseIds").GetProperty("SRCROOT").GetProperty("uri").GetString()!;
        Assert.EndsWith("/", root, StringComparison.Ordinal);
        Assert.Equal(Path.GetFullPath(_folder[file]), new Uri(new Uri(root), uri).LocalPath);
        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
    }

    [Theory]
    [InlineData("/elsewhere/Metro.cs", "file:///elsewhere/Metro.cs")]
    [InlineData("/else where/Metro#1.cs", "file:///else%20where/Metro%231.cs")]
    [InlineData(@"C:\metro\Metro.cs", "file:///C:/metro/Metro.cs")]
    public void Other_files_have_a_uri_of_their_own(string file, string uri) =>
        Assert.Equal((uri, null, 12), Place(Run(CheckScene.Wrong(file)).GetProperty("results")[0].GetProperty("locations")[0]));

    [Fact]
    public void A_neighbour_whose_name_begins_like_the_working_directory_is_not_below_it() =>
        Assert.StartsWith("file:///", Place(Run(CheckScene.Wrong(_folder.Path + "2/Metro.cs")).GetProperty("results")[0].GetProperty("locations")[0]).Uri, StringComparison.Ordinal);

    [Fact]
    public void A_path_that_the_build_made_independent_of_the_machine_is_found_again()
    {
        _folder.Write("src/Metro.cs", "");
        Assert.Equal(("src/Metro.cs", "SRCROOT", 12), Place(Run(CheckScene.Wrong("/_/src/Metro.cs")).GetProperty("results")[0].GetProperty("locations")[0]));
    }

    [Fact]
    public void What_explains_a_finding_is_related()
    {
        var related = Assert.Single(Run(CheckScene.Wrong(_folder["Metro.cs"])).GetProperty("results")[0].GetProperty("relatedLocations").EnumerateArray());
        Assert.Equal(1, related.GetProperty("id").GetInt32());
        Assert.Equal("the primary pseudowire", related.GetProperty("message").GetProperty("text").GetString());
        Assert.Equal(("Metro.cs", "SRCROOT", 11), Place(related));
    }

    [Fact]
    public void A_right_network_has_a_run_without_results()
    {
        var run = Run(CheckScene.Right(_folder["Metro.cs"]));
        Assert.Equal(0, run.GetProperty("results").GetArrayLength());
        Assert.Equal(0, run.GetProperty("tool").GetProperty("driver").GetProperty("rules").GetArrayLength());
    }

    [Fact]
    public void The_fingerprint_stays_when_lines_move()
    {
        static string? Print(JsonElement run) => run.GetProperty("results")[0].GetProperty("partialFingerprints").GetProperty("netdsl/v1").GetString();
        var config = _folder.Write("pe1.cfg", CheckScene.WrongConfiguration("PE1"));
        var first = RunOf(CliRun.ToolIn(_folder.Path, "check", config, "--format", "sarif"));
        _folder.Write("pe1.cfg", "#\n#\n" + CheckScene.WrongConfiguration("PE1"));
        var second = RunOf(CliRun.ToolIn(_folder.Path, "check", config, "--format", "sarif"));
        Assert.Equal(Print(first), Print(second));
        Assert.Equal((31, 33), (Place(first.GetProperty("results")[0].GetProperty("locations")[0]).Line, Place(second.GetProperty("results")[0].GetProperty("locations")[0]).Line));
    }

    private JsonElement Run(Network network, params string[] options) => RunOf(Check(network, options));

    private JsonElement Log(Network network) => JsonDocument.Parse(Check(network).Out).RootElement;

    private CliRun Check(Network network, params string[] options) => CliRun.ProgramIn(_folder.Path, network, ["check", "--format", "sarif", .. options]);

    private static JsonElement RunOf(CliRun run)
    {
        Assert.Equal("", run.Error);
        return JsonDocument.Parse(run.Out).RootElement.GetProperty("runs")[0];
    }

    private static (string Uri, string? Base, int Line) Place(JsonElement location)
    {
        var physical = location.GetProperty("physicalLocation");
        var artifact = physical.GetProperty("artifactLocation");
        var region = physical.GetProperty("region");
        Assert.True(region.GetProperty("startLine").GetInt32() >= 1);
        Assert.True(!region.TryGetProperty("startColumn", out var column) || column.GetInt32() >= 1);
        return (artifact.GetProperty("uri").GetString()!, artifact.TryGetProperty("uriBaseId", out var id) ? id.GetString() : null, region.GetProperty("startLine").GetInt32());
    }

    private static IEnumerable<string> Members(JsonElement element) => element.EnumerateObject().Select(p => p.Name);
}
