using System;
using System.IO;
using System.Text;
using Xunit;

namespace NetDsl.Tests.Cli;

/// <summary>Output that cannot be written: a message and status 2, nothing half-written, no temporary file left.</summary>
public sealed class OutputFolderTests : IDisposable
{
    private readonly CliFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("file")]
    [InlineData("file/below")]
    [InlineData("file/below/that")]
    public void A_file_in_the_place_of_the_folder(string target)
    {
        _folder.Write("file", "mine");
        var before = _folder.Picture();
        var run = CliRun.Program(EmitTests.Metro(), "emit", "--out", _folder[target]);
        Assert.Equal(2, run.Status);
        Assert.Equal("", run.Out);
        Assert.StartsWith($"error: {_folder[target]} cannot be written: ", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(before, _folder.Picture());
    }

    [Fact]
    public void An_empty_folder_name()
    {
        var run = CliRun.Program(EmitTests.Metro(), "emit", "--out", "");
        Assert.Equal(2, run.Status);
        Assert.StartsWith("error: ", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PE1.cfg")]
    [InlineData("PE2.cfg")]
    public void A_folder_in_the_place_of_a_file(string name)
    {
        _folder.Write("out/PE1.cfg", "earlier");
        _folder.Write("out/PE2.cfg", "earlier");
        File.Delete(_folder["out/" + name]);
        Directory.CreateDirectory(_folder["out/" + name]);
        var before = _folder.Picture();
        var run = CliRun.Program(EmitTests.Metro(), "emit", "--out", _folder["out"]);
        Assert.Equal(2, run.Status);
        Assert.Equal("", run.Out);
        Assert.StartsWith($"error: {_folder["out/" + name]} is a folder", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(before, _folder.Picture());
    }

    [Fact]
    public void A_name_that_is_too_long_for_the_disk_leaves_the_others_untouched()
    {
        // Allowed as a host name, but with the ending it is longer than a file name may be.
        _folder.Write("out/PE1.cfg", "earlier");
        var before = _folder.Picture();
        var network = Network.Define("long", net =>
        {
            net.HuaweiRouter("PE1");
            net.HuaweiRouter(new string('n', 246));
        });
        var run = CliRun.Program(network, "emit", "--out", _folder["out"]);
        if (run.Status == 0)
            return; // The disk takes it.
        Assert.Equal(2, run.Status);
        Assert.Equal("", run.Out);
        Assert.Equal(before, _folder.Picture());
    }

    [Fact]
    public void A_set_of_files_that_fails_at_the_last_moment_leaves_all_the_old_ones()
    {
        _folder.Write("out/a", "old a");
        _folder.Write("out/c", "old c");
        using (var files = new FileSet(_folder["out"]))
        {
            files.Add("a", Encoding.UTF8.GetBytes("new a"));
            files.Add("b", Encoding.UTF8.GetBytes("new b"));
            files.Add("c", Encoding.UTF8.GetBytes("new c"));
            Directory.CreateDirectory(_folder["out/b"]);
            File.WriteAllText(_folder["out/b/occupied"], "");
            Assert.Equal(2, Assert.Throws<CliException>(files.Commit).ExitCode);
        }

        Directory.Delete(_folder["out/b"], recursive: true);
        Assert.Equal(["a", "c"], _folder.Names("out"));
        Assert.Equal("old a", _folder.Read("out/a"));
        Assert.Equal("old c", _folder.Read("out/c"));
    }

    [Fact]
    public void A_set_of_files_that_is_given_up_leaves_nothing()
    {
        _folder.Write("out/a", "old a");
        var before = _folder.Picture();
        using (var files = new FileSet(_folder["out"]))
        {
            files.Add("a", Encoding.UTF8.GetBytes("new a"));
            files.Add("below/b", Encoding.UTF8.GetBytes("new b"));
            Assert.Equal("old a", _folder.Read("out/a"));
        }

        Assert.Equal(["out/a"], _folder.Names());
        Assert.Equal(before["out/a"], _folder.Picture()["out/a"]);
    }

    [Fact]
    public void Roundtrip_into_a_file_in_the_place_of_the_folder()
    {
        var input = _folder.Write("in/pe1.cfg", "sysname PE1\n");
        _folder.Write("file", "mine");
        var before = _folder.Picture();
        var run = CliRun.Tool("roundtrip", input, "--out", _folder["file/out"]);
        Assert.Equal(2, run.Status);
        Assert.Equal("", run.Out);
        Assert.StartsWith($"error: {_folder["file/out"]} cannot be written: ", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(before, _folder.Picture());
    }
}
