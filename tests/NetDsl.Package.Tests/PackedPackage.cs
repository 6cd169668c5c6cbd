using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;
using Xunit;

namespace NetDsl.Package.Tests;

/// <summary>All tests of this assembly share the packages.</summary>
[CollectionDefinition(Name)]
public sealed class PackedPackages : ICollectionFixture<PackedPackage>
{
    public const string Name = "packages";
}

/// <summary>The packages, packed once for all tests of this assembly, and a folder outside the repository for projects that use them.</summary>
public sealed class PackedPackage : IDisposable
{
    public PackedPackage()
    {
        Version = $"0.0.0-test.{Environment.ProcessId}";
        NextVersion = Version + ".next";
        Folder = Directory.CreateTempSubdirectory("netdsl-package-").FullName;
        Feed = Directory.CreateDirectory(Path.Combine(Folder, "feed")).FullName;
        foreach (var project in new[] { "NetDsl", "NetDsl.Cli", "NetDsl.Tool", "NetDsl.Templates" })
            Pack(project, Version);
        Pack("NetDsl", NextVersion);
    }

    public string Version { get; }

    /// <summary>The version to which a user of <see cref="Version"/> upgrades; NetDsl alone.</summary>
    public string NextVersion { get; }

    public string Folder { get; }

    public string Feed { get; }

    public string PackageFile(string name, string extension = "nupkg") => Path.Combine(Feed, $"{name}.{Version}.{extension}");

    /// <summary>The folder of the repository.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A console project that gets NetDsl as its users get it.</summary>
    public string CreateProject(string name, IEnumerable<(string Name, string Text)> files, string properties = "", string package = "NetDsl")
    {
        var folder = CreateFolder(name);
        File.WriteAllText(Path.Combine(folder, name + ".csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="{package}" Version="{Version}" />
              </ItemGroup>
            </Project>
            """);
        foreach (var (file, text) in files)
            File.WriteAllText(Path.Combine(folder, file), text);
        return folder;
    }

    /// <summary>A folder whose restores know the packages, beside the user's own sources.</summary>
    public string CreateFolder(string name)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Folder, name)).FullName;

        // What is on this machine already need not be fetched again; the packages under test stay out of the user's own folder.
        File.WriteAllText(Path.Combine(folder, "nuget.config"), $"""
            <configuration>
              <packageSources><add key="local" value="{Feed}" /></packageSources>
              <config><add key="globalPackagesFolder" value="{Path.Combine(Folder, "packages")}" /></config>
              <fallbackPackageFolders><add key="user" value="{UserPackages}" /></fallbackPackageFolders>
            </configuration>
            """);
        return folder;
    }

    /// <summary>Runs dotnet and collects what it prints.</summary>
    public static (int ExitCode, string Output) Run(string folder, params string[] arguments) => RunProgram("dotnet", folder, arguments);

    /// <summary>Runs a program and collects what it prints.</summary>
    public static (int ExitCode, string Output) RunProgram(string program, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };

        // The test host's own settings must not reach the build that is tested.
        foreach (var name in start.Environment.Keys.Where(k => k.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || k is "VSTEST_HOST_DEBUG" or "CI").ToList())
            start.Environment.Remove(name);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment.Remove("RunAnalyzers");
        using var process = Process.Start(start)!;
        var output = new StringBuilder();
        process.OutputDataReceived += (_, line) => Append(output, line.Data);
        process.ErrorDataReceived += (_, line) => Append(output, line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!process.WaitForExit(TimeSpan.FromMinutes(5)))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} {string.Join(' ', arguments)} did not end:\n{output}");
        }

        process.WaitForExit();
        return (process.ExitCode, output.ToString());
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static string UserPackages =>
        Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    private void Pack(string project, string version)
    {
        var packed = Run(Root, "pack", Path.Combine("src", project), "-c", "Release", "-o", Feed, $"-p:Version={version}", "--artifacts-path", Path.Combine(Folder, "artifacts"));
        if (packed.ExitCode != 0)
            throw new InvalidOperationException($"{project} could not be packed:\n{packed.Output}");
    }

    private static void Append(StringBuilder output, string? line)
    {
        if (line is null)
            return;
        lock (output)
            output.AppendLine(line);
    }

    private static string FindRoot([CallerFilePath] string from = "")
    {
        for (var folder = Path.GetDirectoryName(from); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "NetDsl.sln")))
                return folder;
        }

        throw new InvalidOperationException("The folder of the repository was not found.");
    }
}
