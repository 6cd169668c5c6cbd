using System;
using System.Linq;
using Xunit;

namespace NetDsl.Tests.Cli;

/// <summary><c>check</c> with severities from <c>.editorconfig</c> files, which are those that the editor shows.</summary>
public sealed class FileSeverityTests : IDisposable
{
    private readonly CliFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("error", "error", 1)]
    [InlineData("warning", "warning", 0)]
    [InlineData("suggestion", "info", 0)]
    [InlineData("info", "info", 0)]
    [InlineData("silent", null, 0)]
    [InlineData("refactoring", null, 0)]
    [InlineData("none", null, 0)]
    [InlineData("default", "error", 1)]
    [InlineData("WARNING", "warning", 0)]
    public void Every_word(string word, string? shown, int status)
    {
        var run = Check($"[*.cs]\ndotnet_diagnostic.ND2025.severity = {word}\n");
        Assert.Equal(status, run.Status);
        Assert.Equal(shown, Level(run));
        Assert.Equal(shown is null, run.Error.Length == 0);
    }

    [Theory]
    [InlineData("dotnet_diagnostic.nd2025.severity = warning", "warning")]
    [InlineData("DOTNET_DIAGNOSTIC.ND2025.SEVERITY = warning", "warning")]
    [InlineData("dotnet_diagnostic.ND2025.severity = warning # until the migration", "warning")]
    [InlineData("dotnet_diagnostic.ND2026.severity = warning", "error")]
    [InlineData("dotnet_diagnostic.CA1000.severity = nonsense", "error")]
    [InlineData("dotnet_diagnostic.ND2025.severity = none\ndotnet_diagnostic.ND2025.severity = warning", "warning")]
    [InlineData("dotnet_analyzer_diagnostic.severity = warning", "warning")]
    [InlineData("dotnet_analyzer_diagnostic.category-NetDsl.VPWS.severity = suggestion", "info")]
    [InlineData("dotnet_analyzer_diagnostic.category-NetDsl.Routing.severity = none", "error")]
    [InlineData("dotnet_analyzer_diagnostic.category-Performance.severity = nonsense", "error")]
    [InlineData("dotnet_analyzer_diagnostic.category-netdsl.vpws.severity = suggestion\ndotnet_analyzer_diagnostic.severity = none", "info")]
    [InlineData("dotnet_diagnostic.ND2025.severity = warning\ndotnet_analyzer_diagnostic.category-NetDsl.VPWS.severity = none\ndotnet_analyzer_diagnostic.severity = none", "warning")]
    [InlineData("dotnet_diagnostic.ND2025.severity = default\ndotnet_analyzer_diagnostic.severity = none", "error")]
    [InlineData("dotnet_analyzer_diagnostic.category-NetDsl.VPWS.severity = default\ndotnet_analyzer_diagnostic.severity = none", "error")]
    public void The_same_keys_as_in_the_editor(string entries, string level)
    {
        var run = Check("[*.cs]\n" + entries);
        Assert.Equal(level, Level(run));
        Assert.Empty(Remarks(run));
    }

    [Theory]
    [InlineData("*.cs", true)]
    [InlineData("*", true)]
    [InlineData("src/**.cs", true)]
    [InlineData("src/metro/Metro{1..3}.cs", true)]
    [InlineData("*.{cfg,cs}", true)]
    [InlineData("*.cfg", false)]
    [InlineData("test/**.cs", false)]
    public void Sections_that_match_the_file_of_the_finding(string section, bool isMatch) =>
        Assert.Equal(isMatch ? "warning" : "error", Level(Check($"[{section}]\ndotnet_diagnostic.ND2025.severity = warning\n", "src/metro/Metro2.cs")));

    [Fact]
    public void The_nearest_file_wins_key_by_key()
    {
        _folder.Write("src/.editorconfig", "[*.cs]\ndotnet_diagnostic.ND2025.severity = warning\ndotnet_analyzer_diagnostic.severity = none\n");
        Assert.Equal("warning", Level(Check("[*.cs]\ndotnet_diagnostic.ND2025.severity = none\n", "src/Metro.cs")));
        _folder.Write("src/.editorconfig", "[*.cs]\ndotnet_analyzer_diagnostic.severity = none\n");
        Assert.Equal("warning", Level(Check("[*.cs]\ndotnet_diagnostic.ND2025.severity = warning\n", "src/Metro.cs")));
        _folder.Write("src/.editorconfig", "root = true\n");
        Assert.Equal("error", Level(Check("[*.cs]\ndotnet_diagnostic.ND2025.severity = warning\n", "src/Metro.cs")));
    }

    [Fact]
    public void The_command_line_wins()
    {
        Assert.Equal("info", Level(Check("[*.cs]\ndotnet_diagnostic.ND2025.severity = none\n", "Metro.cs", "--severity", "ND2025=info")));
        Assert.Equal("error", Level(Check("[*.cs]\ndotnet_diagnostic.ND2025.severity = none\n", "Metro.cs", "--severity", "ND2025=default")));
        Assert.Equal("warning", Level(Check("[*.cs]\ndotnet_diagnostic.ND2025.severity = warning\n", "Metro.cs", "--severity", "ND2023=none")));
    }

    /// <summary>The program was compiled on another machine, or its file is gone.</summary>
    [Theory]
    [InlineData("/nowhere/else/Metro.cs", "[*.cs]", "warning")]
    [InlineData(@"C:\nowhere\else\Metro.cs", "[Metro.cs]", "warning")]
    [InlineData("/_/src/Metro.cs", "[*.cs]", "warning")]
    [InlineData("/_/src/Metro.cs", "[src/*.cs]", "error")]
    [InlineData("/nowhere/else/Metro.cs", "[*.cfg]", "error")]
    [InlineData("", "[*]", "error")]
    public void A_file_that_is_not_here_is_taken_as_one_of_the_current_folder(string file, string section, string level)
    {
        _folder.Write(".editorconfig", $"root = true\n{section}\ndotnet_diagnostic.ND2025.severity = warning\n");
        Assert.Equal(level, Level(CliRun.ProgramIn(_folder.Path, CheckScene.Wrong(file), "check")));
    }

    [Fact]
    public void A_file_that_the_build_knows_by_another_path_is_found_below_the_current_folder()
    {
        _folder.Write("src/Metro.cs", "");
        _folder.Write("src/.editorconfig", "[*.cs]\ndotnet_diagnostic.ND2025.severity = warning\n");
        Assert.Equal("warning", Level(CliRun.ProgramIn(_folder.Path, CheckScene.Wrong("/_/src/Metro.cs"), "check")));
    }

    [Theory]
    [InlineData("[*.cfg]", "warning")]
    [InlineData("[*]", "warning")]
    [InlineData("[PE{1..4}.cfg]", "warning")]
    [InlineData("[*.cs]", "error")]
    public void Configurations_have_sections_of_their_own(string section, string level)
    {
        _folder.Write(".editorconfig", $"root = true\n{section}\ndotnet_diagnostic.ND2025.severity = warning\n");
        Assert.Equal(level, Level(CliRun.Tool("check", _folder.Write("in/PE1.cfg", CheckScene.WrongConfiguration("PE1")))));
        Assert.Equal(level, Level(CliRun.ToolIn(_folder["in"], "check", _folder["in"])));
    }

    [Fact]
    public void Files_of_one_network_may_differ()
    {
        _folder.Write("strict/PE1.cfg", CheckScene.WrongConfiguration("PE1"));
        _folder.Write("lax/PE2.cfg", CheckScene.WrongConfiguration("PE2").Replace("1.1.1.1", "9.9.9.9"));
        _folder.Write("lax/.editorconfig", "root = true\n[*]\ndotnet_analyzer_diagnostic.severity = none\n");
        var run = CliRun.Tool("check", _folder.Path);
        Assert.NotEmpty(run.ErrorLines);
        Assert.DoesNotContain(run.ErrorLines, l => l.StartsWith(_folder["lax"], StringComparison.Ordinal));
    }

    [Fact]
    public void A_misspelt_severity_is_told_and_an_earlier_section_counts()
    {
        var run = Check("[*]\ndotnet_diagnostic.ND2025.severity = warning\n[*.cs]\ndotnet_diagnostic.ND2025.severity = eror\n");
        Assert.Equal("warning", Level(run));
        Assert.Equal($"{_folder[".editorconfig"]}(5): warning: 'eror' is no severity, the line has no effect: write error, warning, suggestion, silent, none or default.", Assert.Single(Remarks(run)));
        Assert.Equal("error", Level(Check("[*]\ndotnet_analyzer_diagnostic.severity = warning\n[*.cs]\ndotnet_analyzer_diagnostic.severity = eror\n")));
        Assert.Equal("error", Level(Check("[*.cs]\ndotnet_diagnostic.ND2025.severity = warning\ndotnet_diagnostic.ND2025.severity = eror\n")));
    }

    [Fact]
    public void A_category_that_the_editor_does_not_know_is_told()
    {
        var run = Check("[*.cs]\ndotnet_analyzer_diagnostic.category-VPWS.severity = none\n");
        Assert.Equal("error", Level(run));
        Assert.Equal($"{_folder[".editorconfig"]}(3): warning: the editor knows the category VPWS as NetDsl.VPWS, the line has no effect: write category-NetDsl.VPWS.", Assert.Single(Remarks(run)));
    }

    [Fact]
    public void Remarks_are_told_once_and_leave_json_alone()
    {
        _folder.Write(".editorconfig", "root = true\n[*]\ndotnet_diagnostic.ND2025.severity = eror\n");
        _folder.Write("in/PE1.cfg", CheckScene.WrongConfiguration("PE1"));
        _folder.Write("in/PE2.cfg", CheckScene.WrongConfiguration("PE2").Replace("1.1.1.1", "9.9.9.9"));
        var run = CliRun.Tool("check", _folder["in"], "--format", "json");
        Assert.Single(run.ErrorLines);
        System.Text.Json.JsonDocument.Parse(run.Out).Dispose();
    }

    /// <summary>A network with ND2025 in a file, below a folder with an <c>.editorconfig</c> file.</summary>
    private CliRun Check(string config, string file = "Metro.cs", params string[] options)
    {
        _folder.Write(".editorconfig", "root = true\n" + config);
        return CliRun.Program(CheckScene.Wrong(_folder.Write(file, "")), ["check", .. options]);
    }

    private static string? Level(CliRun run) =>
        run.ErrorLines.FirstOrDefault(l => l.Contains(" ND2025: ", StringComparison.Ordinal)) is { } line ? line[..line.IndexOf(" ND2025: ", StringComparison.Ordinal)].Split(' ')[^1] : null;

    private static string[] Remarks(CliRun run) => [.. run.ErrorLines.Where(l => l.Contains(".editorconfig(", StringComparison.Ordinal))];
}
