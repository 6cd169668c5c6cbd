using System;
using System.IO.Compression;
using System.Linq;
using Xunit;

namespace NetDsl.Package.Tests;

/// <summary>What is in the package, file by file.</summary>
public class PackageContentTests(PackedPackage package) : IClassFixture<PackedPackage>
{
    [Fact]
    public void The_package_has_these_files_and_no_others()
    {
        using var archive = ZipFile.OpenRead(package.PackageFile);
        var files = archive.Entries.Select(e => e.FullName)
            .Where(f => f != "[Content_Types].xml" && !f.StartsWith("_rels/", StringComparison.Ordinal) && !f.StartsWith("package/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
        Assert.Equal(
            [
                "NetDsl.nuspec",
                "README.md",
                "analyzers/dotnet/cs/NetDsl.Analyzers.dll",
                "analyzers/dotnet/cs/NetDsl.CodeFixes.dll",
                "analyzers/dotnet/cs/NetDsl.dll",
                "buildTransitive/NetDsl.targets",
                "lib/net10.0/NetDsl.dll",
                "lib/net10.0/NetDsl.xml",
                "lib/netstandard2.0/NetDsl.dll",
                "lib/netstandard2.0/NetDsl.xml",
            ],
            files);
    }
}
