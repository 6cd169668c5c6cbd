using System;
using System.IO;
using System.Linq;
using Xunit;

namespace NetDsl.Package.Tests;

/// <summary>What a newcomer does in the first hour, outside the repository: the template, the tool, a mistake, another severity, an upgrade.</summary>
[Collection(PackedPackages.Name)]
public class FirstHourTests(PackedPackage package)
{
    private const string Mistake = """
        using NetDsl;
        using NetDsl.Huawei;

        public static class Site
        {
            public static Network Network() => NetDsl.Network.Define("site", net => net.HuaweiRouter("PE1", pe =>
            {
                pe.Loopback(0, lo => lo.Address("1.1.1.1/32"));
                pe.Mpls("1.1.1.1", mpls => mpls.Ldp(ldp => ldp.RemotePeer("2.2.2.2").RemotePeer("3.3.3.3")));
                pe.MplsL2vpn();
                pe.Interface("GE0/1/0", ac =>
                {
                    ac.Pseudowire("2.2.2.2", 1, pw => pw.ControlWord());
                    ac.SecondaryPseudowire("3.3.3.3", 2);
                    ac.Reroute(r => r.Delay(30));
                });
            }));
        }
        """;

    private const string Main = "return NetDsl.NetworkProgram.Run(Site.Network(), args);\n";

    [Fact]
    public void The_template_builds_tests_and_emits()
    {
        var folder = package.CreateFolder("first");
        var hive = Path.Combine(package.Folder, "hive");
        Succeeds(folder, "new", "install", package.PackageFile("NetDsl.Templates"), "--debug:custom-hive", hive);
        Succeeds(folder, "new", "netdsl", "-o", "Metro", "--debug:custom-hive", hive);
        var metro = Path.Combine(folder, "Metro");
        var built = Succeeds(metro, "build", "--tl:off");
        Assert.Contains("0 Warning(s)", built, StringComparison.Ordinal);
        Assert.Contains("Passed:     4", Succeeds(metro, "test", "--no-build", "--tl:off"), StringComparison.Ordinal);
        Succeeds(metro, "run", "--no-build", "--project", Path.Combine("src", "Metro"), "--", "emit");
        Assert.Equal(["PE1.cfg", "PE2.cfg", "PE3.cfg"], Directory.GetFiles(Path.Combine(metro, "out")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Contains(" mpls l2vc 3.3.3.3 200 control-word secondary\n", File.ReadAllText(Path.Combine(metro, "out", "PE1.cfg")), StringComparison.Ordinal);

        // The mistake that its README proposes.
        var network = Path.Combine(metro, "src", "Metro", "MetroNetwork.cs");
        var right = File.ReadAllText(network);
        File.WriteAllText(network, right.Replace("\"3.3.3.3\", 200, pw => pw.ControlWord()", "\"3.3.3.3\", 200", StringComparison.Ordinal));
        var wrong = PackedPackage.Run(metro, "build", "--tl:off");
        Assert.NotEqual(0, wrong.ExitCode);
        Assert.Contains("error ND2025", wrong.Output, StringComparison.Ordinal);
        Succeeds(metro, "format", "analyzers", "--no-restore");
        Assert.Equal(right, File.ReadAllText(network));
    }

    [Fact]
    public void Helpers_in_another_project_are_evaluated_by_the_editor_and_checked_by_the_program()
    {
        var folder = package.CreateFolder("shared");
        Library(Path.Combine(folder, "Helpers"));
        Program(Path.Combine(folder, "Sites"), "<ProjectReference Include=\"../Helpers/Helpers.csproj\" />", "Helpers.Circuits.Protected(ac);", "<NetDslCheckAfterBuild>true</NetDslCheckAfterBuild>");
        var built = PackedPackage.Run(Path.Combine(folder, "Sites"), "build", "--tl:off");

        // The compiler sees a binary of the helpers; what they do is found by the check behind the build, in their source.
        Assert.NotEqual(0, built.ExitCode);
        Assert.Matches(@"Circuits\.cs\(8\): error ND2025: PE1 ", built.Output);
    }

    [Fact]
    public void The_tool_checks_configurations_and_explains_findings()
    {
        var folder = package.CreateFolder("tool");
        Succeeds(folder, "tool", "install", "NetDsl.Tool", "--tool-path", "bin", "--version", package.Version);
        File.WriteAllText(Path.Combine(folder, "pe1.cfg"), "#\nsysname PE1\n#\ninterface GigabitEthernet0/1/0\n mpls l2vc 2.2.2.2 1 control-word\n mpls l2vc 3.3.3.3 2 secondary\n#\nreturn\n");
        var tool = Path.Combine(folder, "bin", OperatingSystem.IsWindows() ? "netdsl.exe" : "netdsl");
        var check = PackedPackage.RunProgram(tool, folder, "check", "pe1.cfg");
        Assert.Equal(1, check.ExitCode);
        Assert.Contains("pe1.cfg(6,2): error ND2025: PE1 ", check.Output, StringComparison.Ordinal);
        Assert.StartsWith("# ND2025: ", PackedPackage.RunProgram(tool, folder, "explain", "ND2025").Output, StringComparison.Ordinal);
        Assert.Contains("100.0 %", PackedPackage.RunProgram(tool, folder, "coverage", "pe1.cfg").Output, StringComparison.Ordinal);
        Assert.Equal(0, PackedPackage.RunProgram(tool, folder, "roundtrip", "pe1.cfg", "--out", "canonical").ExitCode);
        Assert.True(File.Exists(Path.Combine(folder, "canonical", "pe1.cfg")));
    }

    [Theory]
    [InlineData("none", "dotnet_diagnostic.ND2025.severity = none", "", null)]
    [InlineData("rule", "dotnet_diagnostic.ND2025.severity = warning", "", "warning")]
    [InlineData("category", "dotnet_analyzer_diagnostic.category-NetDsl.VPWS.severity = warning", "", "warning")]
    [InlineData("quiet", "", "<NetDslPreset>quiet</NetDslPreset>", "error")]
    [InlineData("file-over-preset", "dotnet_diagnostic.ND2025.severity = warning", "<NetDslPreset>strict</NetDslPreset>", "warning")]
    public void Severities_are_the_users(string name, string line, string property, string? expected)
    {
        var folder = package.CreateProject("severity-" + name, [("Site.cs", Mistake), ("Program.cs", "return 0;\n"), (".editorconfig", $"root = true\n[*.cs]\n{line}\n")], property);
        var built = PackedPackage.Run(folder, "build", "--tl:off");
        Assert.Equal(expected == "error", built.ExitCode != 0);
        if (expected is null)
            Assert.DoesNotContain("ND2025", built.Output, StringComparison.Ordinal);
        else
            Assert.Matches($@"Site\.cs\(14,16\): {expected} ND2025", built.Output);
    }

    [Fact]
    public void A_preset_that_does_not_exist_is_named()
    {
        var folder = package.CreateProject("no-preset", [("Program.cs", "return 0;\n")], "<NetDslPreset>loud</NetDslPreset>");
        var built = PackedPackage.Run(folder, "build", "--tl:off");
        Assert.NotEqual(0, built.ExitCode);
        Assert.Contains("There is no NetDslPreset 'loud': write standard, strict or quiet.", built.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_check_behind_the_build_finds_what_only_the_run_knows_and_repeats_nothing()
    {
        // The first mistake is in the source; of the second only the running program knows the VC ID, which is the one of the first.
        var source = Mistake.Replace("pe.Interface(", "var vc = uint.Parse(System.IO.File.ReadAllText(System.IO.Path.Combine(System.AppContext.BaseDirectory, \"vc.txt\")));\n        pe.Interface(\"GE0/1/1\", ac => ac.Pseudowire(\"2.2.2.2\", vc, pw => pw.ControlWord()));\n        pe.Interface(", StringComparison.Ordinal);
        var folder = package.CreateProject(
            "behind",
            [("Site.cs", source), ("Program.cs", Main), ("vc.txt", "1"), (".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.ND2025.severity = warning\n")],
            "<NetDslCheckAfterBuild>true</NetDslCheckAfterBuild></PropertyGroup><ItemGroup><None Include=\"vc.txt\" CopyToOutputDirectory=\"PreserveNewest\" /></ItemGroup><PropertyGroup>",
            "NetDsl.Cli");
        var built = PackedPackage.Run(folder, "build", "--tl:off", "-clp:NoSummary");
        Assert.NotEqual(0, built.ExitCode);
        Assert.Single(built.Output.Split('\n').Select(l => l.Trim()).Distinct(), l => l.Contains("warning ND2025", StringComparison.Ordinal));
        Assert.Matches(@"Site\.cs\(\d+\): error ND2014: ", built.Output);

        File.WriteAllText(Path.Combine(folder, "vc.txt"), "7");
        Assert.DoesNotContain("error ND", Succeeds(folder, "build", "--tl:off"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_program_that_is_no_network_program_gets_a_clear_error_of_the_check_behind_the_build()
    {
        var folder = package.CreateProject("no-program", [("Program.cs", "return 5;\n")], "<NetDslCheckAfterBuild>true</NetDslCheckAfterBuild>", "NetDsl.Cli");
        var built = PackedPackage.Run(folder, "build", "--tl:off");
        Assert.NotEqual(0, built.ExitCode);
        Assert.Contains("did not run (status 5)", built.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_upgrade_works_in_the_same_build_server()
    {
        var folder = package.CreateProject("upgrade", [("Site.cs", Mistake), ("Program.cs", "return 0;\n")]);
        var project = Path.Combine(folder, "upgrade.csproj");
        foreach (var version in new[] { package.Version, package.NextVersion, package.Version })
        {
            File.WriteAllText(project, System.Text.RegularExpressions.Regex.Replace(File.ReadAllText(project), "Version=\"[^\"]*\"", $"Version=\"{version}\""));
            var built = PackedPackage.Run(folder, "build", "--tl:off", "-p:UseSharedCompilation=true", $"-p:SharedCompilationId=netdsl-{package.Version}", "-v:n");
            Assert.Matches(@"Site\.cs\(14,16\): error ND2025", built.Output);
            Assert.DoesNotMatch("AD0001|CS8032|CS8034|CS9057", built.Output);
            Assert.Contains(version, File.ReadAllText(Path.Combine(folder, "obj", "project.assets.json")), StringComparison.Ordinal);
        }
    }

    private void Library(string folder)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "Helpers.csproj"), $"<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup><ItemGroup><PackageReference Include=\"NetDsl\" Version=\"{package.Version}\" /></ItemGroup></Project>");
        File.WriteAllText(Path.Combine(folder, "Circuits.cs"), """
            using NetDsl.Huawei;
            namespace Helpers;
            public static class Circuits
            {
                public static void Protected(InterfaceBuilder ac)
                {
                    ac.Pseudowire("2.2.2.2", 1, pw => pw.ControlWord());
                    ac.SecondaryPseudowire("3.3.3.3", 2);
                    ac.Reroute(r => r.Delay(30));
                }
            }
            """);
    }

    private void Program(string folder, string references, string circuit, string properties)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "Sites.csproj"), $"<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework>{properties}</PropertyGroup><ItemGroup><PackageReference Include=\"NetDsl.Cli\" Version=\"{package.Version}\" />{references}</ItemGroup></Project>");
        var start = Mistake.IndexOf("            ac.Pseudowire", StringComparison.Ordinal);
        var end = Mistake.IndexOf("        });\n    }));", StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(folder, "Site.cs"), Mistake[..start] + circuit + "\n" + Mistake[end..]);
        File.WriteAllText(Path.Combine(folder, "Program.cs"), Main);
    }

    private static string Succeeds(string folder, params string[] arguments)
    {
        var run = PackedPackage.Run(folder, arguments);
        Assert.True(run.ExitCode == 0, $"dotnet {string.Join(' ', arguments)}\n{run.Output}");
        return run.Output;
    }
}
