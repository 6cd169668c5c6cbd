using System;
using System.IO;
using NetDsl.Tests.Cli;
using Xunit;

namespace NetDsl.Tests.Report;

/// <summary><c>report</c> writes one file, as a whole or not at all.</summary>
public sealed class ReportCommandTests : IDisposable
{
    private readonly CliFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void One_file_is_written_and_named()
    {
        var run = Run(CheckScene.Right());
        Assert.Equal("", run.Error);
        Assert.Equal(0, run.Status);
        Assert.Equal(["report.html"], _folder.Names());
        Assert.StartsWith($"{_folder["report.html"]}: ", Assert.Single(run.OutLines), StringComparison.Ordinal);
        Assert.StartsWith("<!DOCTYPE html>\n", _folder.Read("report.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_network_with_errors_has_a_report_and_status_1()
    {
        var run = Run(CheckScene.Wrong("Metro.cs"));
        Assert.Equal(1, run.Status);
        Assert.Contains("error ND2025", run.Error, StringComparison.Ordinal);
        Assert.Contains("ND2025", _folder.Read("report.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Severities_are_as_the_user_says()
    {
        var run = Run(CheckScene.Wrong("Metro.cs"), "--severity", "ND2025=none");
        Assert.Equal(0, run.Status);
        Assert.DoesNotContain("ND2025", _folder.Read("report.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_chosen_devices_are_in_it()
    {
        Assert.Equal(0, Run(EmitTests.Metro(), "--device", "PE1").Status);
        var page = _folder.Read("report.html");
        Assert.Contains("device-PE1", page, StringComparison.Ordinal);
        Assert.DoesNotContain("device-PE2", page, StringComparison.Ordinal);
        Assert.DoesNotContain("sysname PE2", page, StringComparison.Ordinal);
        ReportPageTests.AssertLinks(page);
    }

    [Fact]
    public void Without_a_match_nothing_is_written()
    {
        var run = Run(EmitTests.Metro(), "--device", "CE*");
        Assert.Equal(2, run.Status);
        Assert.Equal("error: no device matches 'CE*'; there are PE1, PE2", Assert.Single(run.ErrorLines));
        Assert.Empty(_folder.Picture());
    }

    [Fact]
    public void A_network_that_cannot_be_built_leaves_the_old_file()
    {
        _folder.Write("report.html", "old");
        var run = Run(Network.Define("broken", net => net.HuaweiRouter("PE1", pe => pe.Interface("GE0/1/0.1", ac => ac.Dot1q(int.Parse("4095", null))))));
        Assert.Equal(1, run.Status);
        Assert.Contains("ND1004", run.Error, StringComparison.Ordinal);
        Assert.Equal("old", _folder.Read("report.html"));
    }

    [Fact]
    public void A_folder_in_the_place_of_the_file_is_named()
    {
        Directory.CreateDirectory(_folder["report.html"]);
        var run = Run(EmitTests.Metro());
        Assert.Equal(2, run.Status);
        Assert.Contains("is a folder", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_ends_with_a_slash_is_no_file()
    {
        var run = CliRun.Program(EmitTests.Metro(), "report", "--out", _folder["sub"] + "/");
        Assert.Equal(2, run.Status);
        Assert.Contains("names no file", run.Error, StringComparison.Ordinal);
        Assert.Empty(_folder.Picture());
    }

    [Fact]
    public void A_folder_that_is_not_there_is_made()
    {
        Assert.Equal(0, CliRun.Program(EmitTests.Metro(), "report", "--out", _folder["a/b/page.html"]).Status);
        Assert.Equal(["a/b/page.html"], _folder.Names());
    }

    private CliRun Run(Network network, params string[] options) => CliRun.Program(network, ["report", "--out", _folder["report.html"], .. options]);
}
