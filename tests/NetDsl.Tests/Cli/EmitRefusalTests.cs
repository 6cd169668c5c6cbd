using System;
using System.IO;
using System.Linq;
using Xunit;

namespace NetDsl.Tests.Cli;

/// <summary><c>emit</c> of a network with mistakes: with errors nothing is written, with warnings all is.</summary>
public sealed class EmitRefusalTests : IDisposable
{
    private readonly CliFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void With_an_error_no_folder_is_made()
    {
        var run = Emit(CheckScene.Wrong("/metro/Metro.cs"));
        Assert.Equal((1, ""), (run.Status, run.Out));
        Assert.StartsWith("/metro/Metro.cs(12): error ND2025: ", run.ErrorLines[0], StringComparison.Ordinal);
        Assert.Equal("Nothing was written; what was written earlier is untouched.", run.ErrorLines[^1]);
        Assert.Empty(_folder.Picture());
    }

    [Fact]
    public void With_an_error_an_earlier_script_stays_as_it_was()
    {
        Assert.Equal(0, Emit(CheckScene.Right()).Status);
        _folder.Write("out/PE2.cfg", "of another device");
        var before = _folder.Picture();
        Assert.Equal(1, Emit(CheckScene.Wrong("/metro/Metro.cs")).Status);
        Assert.Equal(1, Emit(CheckScene.Wrong("/metro/Metro.cs"), "--form", "config").Status);
        Assert.Equal(before, _folder.Picture());
    }

    [Fact]
    public void An_error_of_one_device_keeps_all_from_being_written()
    {
        var run = Emit(CheckScene.Wrong("/metro/Metro.cs"), "--device", "PE1");
        Assert.Equal(1, run.Status);
        Assert.Empty(_folder.Picture());
    }

    [Fact]
    public void With_warnings_the_scripts_are_written()
    {
        var run = Emit(CheckScene.Doubtful("/metro/Metro.cs"));
        Assert.Equal(0, run.Status);
        Assert.Contains("warning ND2023", run.ErrorLines[0], StringComparison.Ordinal);
        Assert.Equal(["PE1.cfg"], _folder.Names("out"));
    }

    [Theory]
    [InlineData("warning", true)]
    [InlineData("info", false)]
    [InlineData("none", false)]
    public void An_error_that_the_user_makes_less_of_is_written(string level, bool isShown)
    {
        var run = Emit(CheckScene.Wrong("/metro/Metro.cs"), "--severity", "ND2025=" + level);
        Assert.Equal(0, run.Status);
        Assert.Equal(isShown, run.Error.Contains($"{level} ND2025", StringComparison.Ordinal));
        Assert.Equal(["PE1.cfg"], _folder.Names("out"));
    }

    [Fact]
    public void Editorconfig_counts_for_emit_as_for_check()
    {
        _folder.Write("src/.editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.ND2025.severity = none\ndotnet_diagnostic.ND2023.severity = error\n");
        var file = _folder.Write("src/Metro.cs", "");
        Assert.Equal(0, Emit(CheckScene.Wrong(file)).Status);
        Directory.Delete(_folder["out"], recursive: true);
        var run = Emit(CheckScene.Doubtful(file));
        Assert.Equal(1, run.Status);
        Assert.Contains("error ND2023", run.ErrorLines[0], StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["out"]));
        Assert.Equal(1, Emit(CheckScene.Wrong(file), "--severity", "ND2025=error").Status);
    }

    private CliRun Emit(Network network, params string[] options) => CliRun.ProgramIn(_folder.Path, network, ["emit", "--out", _folder["out"], .. options]);
}
