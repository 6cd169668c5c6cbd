using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Xml.Linq;
using Xunit;

namespace NetDsl.Package.Tests;

/// <summary>What is in the packages, file by file.</summary>
[Collection(PackedPackages.Name)]
public class PackageContentTests(PackedPackage package)
{
    [Fact]
    public void The_library_has_the_analyzer_the_repairs_and_the_presets() => Has(
        "NetDsl",
        "NetDsl.nuspec",
        "README.md",
        "analyzers/dotnet/cs/NetDsl.Analyzers.dll",
        "analyzers/dotnet/cs/NetDsl.CodeFixes.dll",
        "analyzers/dotnet/cs/NetDsl.dll",
        "buildTransitive/NetDsl.targets",
        "buildTransitive/netdsl.quiet.globalconfig",
        "buildTransitive/netdsl.strict.globalconfig",
        "icon.png",
        "lib/net10.0/NetDsl.dll",
        "lib/net10.0/NetDsl.xml",
        "lib/netstandard2.0/NetDsl.dll",
        "lib/netstandard2.0/NetDsl.xml");

    [Fact]
    public void The_command_line_has_the_check_behind_the_build() => Has(
        "NetDsl.Cli",
        "NetDsl.Cli.nuspec",
        "README.md",
        "buildTransitive/NetDsl.Cli.targets",
        "icon.png",
        "lib/net10.0/NetDsl.Cli.dll",
        "lib/net10.0/NetDsl.Cli.xml");

    [Fact]
    public void The_tool_has_what_it_runs_with() => Has(
        "NetDsl.Tool",
        "NetDsl.Tool.nuspec",
        "README.md",
        "icon.png",
        "tools/net10.0/any/DotnetToolSettings.xml",
        "tools/net10.0/any/NetDsl.Cli.dll",
        "tools/net10.0/any/NetDsl.Cli.pdb",
        "tools/net10.0/any/NetDsl.Cli.xml",
        "tools/net10.0/any/NetDsl.Tool.deps.json",
        "tools/net10.0/any/NetDsl.Tool.dll",
        "tools/net10.0/any/NetDsl.Tool.pdb",
        "tools/net10.0/any/NetDsl.Tool.runtimeconfig.json",
        "tools/net10.0/any/NetDsl.dll",
        "tools/net10.0/any/NetDsl.pdb",
        "tools/net10.0/any/NetDsl.xml",
        "tools/net10.0/any/Spectre.Console.dll",
        "tools/net10.0/any/System.CommandLine.dll");

    [Fact]
    public void The_templates_are_the_files_of_the_template()
    {
        var root = Path.Combine(PackedPackage.Root, "src", "NetDsl.Templates", "content");
        var files = Directory.GetFiles(root, "*", SearchOption.AllDirectories)
            .Select(f => "content/" + Path.GetRelativePath(root, f).Replace('\\', '/'))
            .Where(f => !f.Contains("/bin/", StringComparison.Ordinal) && !f.Contains("/obj/", StringComparison.Ordinal));
        Has("NetDsl.Templates", [.. files, "NetDsl.Templates.nuspec", "README.md", "icon.png"]);
    }

    [Theory]
    [InlineData("NetDsl", "lib/net10.0/NetDsl.pdb lib/netstandard2.0/NetDsl.pdb")]
    [InlineData("NetDsl.Cli", "lib/net10.0/NetDsl.Cli.pdb")]
    public void Symbols_come_in_a_package_of_their_own(string name, string expected) =>
        Assert.Equal(expected.Split(' '), Files(name, "snupkg").Where(f => f.EndsWith(".pdb", StringComparison.Ordinal)));

    [Theory]
    [InlineData("NetDsl", "")]
    [InlineData("NetDsl.Cli", "NetDsl Spectre.Console System.CommandLine")]
    [InlineData("NetDsl.Tool", "")]
    [InlineData("NetDsl.Templates", "")]
    public void What_a_package_tells_about_itself_is_complete(string name, string dependencies)
    {
        using var archive = ZipFile.OpenRead(package.PackageFile(name));
        using var file = archive.GetEntry(name + ".nuspec")!.Open();
        var described = XDocument.Load(file).Root!.Elements().Single();
        string? Of(string element) => described.Elements().SingleOrDefault(e => e.Name.LocalName == element)?.Value;
        Assert.Equal("MIT", Of("license"));
        Assert.Equal("icon.png", Of("icon"));
        Assert.Equal("README.md", Of("readme"));
        Assert.Equal(package.Version, Of("version"));
        Assert.NotEmpty(Of("description")!);
        Assert.NotEmpty(Of("tags")!);
        var needed = described.Descendants().Where(e => e.Name.LocalName == "dependency").ToList();
        Assert.Equal(dependencies, string.Join(" ", needed.Select(e => e.Attribute("id")!.Value).Distinct().Order(StringComparer.Ordinal)));

        // The analyzer comes through the command line to who refers to that alone.
        Assert.DoesNotContain(needed, e => e.Attribute("id")!.Value == "NetDsl" && (e.Attribute("exclude")?.Value ?? "").Contains("Analyzers", StringComparison.Ordinal));
    }

    private void Has(string name, params string[] expected) => Assert.Equal(expected.Order(StringComparer.Ordinal), Files(name, "nupkg"));

    private string[] Files(string name, string extension)
    {
        using var archive = ZipFile.OpenRead(package.PackageFile(name, extension));
        return
        [
            .. archive.Entries.Select(e => e.FullName)
                .Where(f => f != "[Content_Types].xml" && !f.StartsWith("_rels/", StringComparison.Ordinal) && !f.StartsWith("package/", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
        ];
    }
}
