using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace NetDsl.Package.Tests;

/// <summary>A fresh console project outside the repository gets the findings from its build and the repairs from <c>dotnet format</c>.</summary>
[Collection(PackedPackages.Name)]
public partial class ConsumptionTests(PackedPackage package)
{
    private const string Main = "return 0;\n";

    private static readonly string Misconfigured = Path.Combine(PackedPackage.Root, "examples", "Misconfigured");

    [Fact]
    public void Mistakes_come_out_of_the_build_and_format_repairs_them()
    {
        var files = Sources();
        var folder = package.CreateProject("mistakes", [.. files, ("Program.cs", Main)]);

        var built = PackedPackage.Run(folder, "build", "--tl:off");
        var found = Findings(built.Output).Where(f => f.Severity != "info").Select(f => (f.File, f.Line, f.Id)).Distinct().ToHashSet();
        var silent = Infos();
        var expected = Marks(files).Where(m => !silent.Contains(m.Id)).Select(m => (m.File, m.Line, m.Id)).ToHashSet();
        Assert.True(expected.SetEquals(found), $"not found: {string.Join(" ", expected.Except(found))}\nnot expected: {string.Join(" ", found.Except(expected))}\n{built.Output}");
        Assert.All(Findings(built.Output), f => Assert.True(f.Column > 0));

        var formatted = PackedPackage.Run(folder, "format", "analyzers", "--severity", "info", "--no-restore");
        Assert.True(formatted.ExitCode == 0, formatted.Output);
        var repaired = 0;
        foreach (var (name, text) in files)
        {
            var fixedCase = FixedBody(name);
            if (fixedCase is null)
                continue;
            var now = Body(File.ReadAllText(Path.Combine(folder, name)), "Bad");
            Assert.True(fixedCase == now, $"{name}: dotnet format made\n{now}\nand not\n{fixedCase}\nof\n{Body(text, "Bad")}");
            repaired++;
        }

        Assert.True(repaired > 0);
    }

    [Fact]
    public void A_valid_program_has_no_findings_and_the_analysis_can_be_turned_off()
    {
        var example = File.ReadAllText(Path.Combine(PackedPackage.Root, "examples", "VllFrr", "AsymmetricAccess.cs"));
        var valid = package.CreateProject("valid", [("AsymmetricAccess.cs", example), ("Program.cs", Main)], "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>");
        var built = PackedPackage.Run(valid, "build", "--tl:off");
        Assert.True(built.ExitCode == 0, built.Output);
        Assert.Empty(Findings(built.Output));

        var off = package.CreateProject("off", [.. Sources(), ("Program.cs", Main)], "<NetDslAnalysis>false</NetDslAnalysis>");
        var quiet = PackedPackage.Run(off, "build", "--tl:off");
        Assert.True(quiet.ExitCode == 0, quiet.Output);
        Assert.Empty(Findings(quiet.Output));
    }

    private static List<(string Name, string Text)> Sources() =>
        [.. Directory.GetFiles(Misconfigured, "*.cs", SearchOption.AllDirectories)
            .Where(f => Path.GetFileName(f) != "Program.cs" && !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(f => (Path.GetFileName(f), File.ReadAllText(f)))];

    /// <summary>The rules whose findings a build does not print unless asked.</summary>
    private static HashSet<string> Infos() =>
        [.. Directory.GetFiles(Path.Combine(PackedPackage.Root, "docs", "rules"), "ND*.md")
            .Where(f => Regex.IsMatch(File.ReadAllLines(f)[2], "^[^,]+, (info|hidden)\\."))
            .Select(f => Path.GetFileNameWithoutExtension(f))];

    private static IEnumerable<(string File, int Line, string Id)> Marks(IEnumerable<(string Name, string Text)> files) =>
        from file in files
        from line in file.Text.ReplaceLineEndings("\n").Split('\n').Select((text, at) => (text, at))
        from Match mark in Mark().Matches(line.text)
        from id in mark.Groups[1].Value.Split(", ", StringSplitOptions.RemoveEmptyEntries)
        select (file.Name, line.at + 1, id);

    private static IEnumerable<(string File, int Line, int Column, string Severity, string Id)> Findings(string output) =>
        from Match m in Finding().Matches(output)
        select (Path.GetFileName(m.Groups[1].Value), int.Parse(m.Groups[2].Value, CultureInfo.InvariantCulture), int.Parse(m.Groups[3].Value, CultureInfo.InvariantCulture), m.Groups[4].Value, m.Groups[5].Value);

    private static string? FixedBody(string file)
    {
        var cases = Directory.GetFiles(Path.Combine(PackedPackage.Root, "tests", "RuleCases"), file, SearchOption.AllDirectories);
        return cases.Length == 0 ? null : Body(File.ReadAllText(cases[0]), "Fixed");
    }

    private static string? Body(string text, string method)
    {
        var found = Regex.Match(text.ReplaceLineEndings("\n"), $@"public static Network {method}\(\).*?\n    {{\n(.*?)\n    }}\);", RegexOptions.Singleline);
        return found.Success ? Regex.Replace(found.Groups[1].Value, @"\s*// expect ND[^\n]*", "") : null;
    }

    [GeneratedRegex(@"// expect ((?:ND\d{4}(?:, )?)+)")]
    private static partial Regex Mark();

    [GeneratedRegex(@"^\s*(.+?)\((\d+),(\d+)\): (error|warning|info) (ND\d{4}):", RegexOptions.Multiline)]
    private static partial Regex Finding();
}
