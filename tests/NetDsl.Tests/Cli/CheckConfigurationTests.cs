using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using Xunit;

namespace NetDsl.Tests.Cli;

/// <summary><c>netdsl check</c> of configurations that come from devices.</summary>
public sealed class CheckConfigurationTests : IDisposable
{
    private readonly CliFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_line_is_that_of_the_file()
    {
        var file = _folder.Write("pe1.cfg", CheckScene.WrongConfiguration("PE1"));
        var run = CliRun.Tool("check", file);
        Assert.Equal(1, run.Status);
        Assert.StartsWith($"{file}(31,2): error ND2025: ", run.ErrorLines[0], StringComparison.Ordinal);
        Assert.Equal($"    see {file}(30,2): the primary pseudowire", run.ErrorLines[1]);
        Assert.Equal("1 error in 1 device.", Assert.Single(run.OutLines));
        Assert.Equal(" mpls l2vc 3.3.3.3 2 secondary", File.ReadAllLines(file)[30]);
    }

    [Theory]
    [InlineData("\r\n", "")]
    [InlineData("\n", "\uFEFF")]
    public void Line_ends_and_a_mark_of_UTF8_do_not_move_lines(string ends, string mark)
    {
        var file = _folder.Write("pe1.cfg", mark + CheckScene.WrongConfiguration("PE1").Replace("\n", ends));
        Assert.StartsWith($"{file}(31,2): error ND2025: PE1", CliRun.Tool("check", file).ErrorLines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_right_configuration_has_status_0()
    {
        var run = CliRun.Tool("check", _folder.Write("pe1.cfg", CheckScene.RightConfiguration("PE1")));
        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Equal("Nothing to report in 1 device.", Assert.Single(run.OutLines));
    }

    [Fact]
    public void A_file_and_a_folder_are_one_network()
    {
        var first = _folder.Write("a.cfg", CheckScene.WrongConfiguration("PE1"));
        var second = _folder.Write("in/north/b.txt", CheckScene.WrongConfiguration("PE2").Replace("1.1.1.1", "9.9.9.9"));
        _folder.Write("in/c.cfg", CheckScene.RightConfiguration("PE3").Replace("1.1.1.1", "8.8.8.8"));
        var run = CliRun.Tool("check", first, _folder["in"]);
        Assert.Equal(1, run.Status);
        Assert.Equal([$"{first}(31,2)", $"{second}(31,2)"], run.ErrorLines.Where(l => l.Contains(": error ND2025: ", StringComparison.Ordinal)).Select(l => l.Split(": ")[0]));
        Assert.EndsWith(" in 3 devices.", Assert.Single(run.OutLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Json_and_sarif_name_the_file()
    {
        var file = _folder.Write("in/pe1.cfg", CheckScene.WrongConfiguration("PE1"));
        using var json = JsonDocument.Parse(CliRun.ToolIn(_folder.Path, "check", _folder["in"], "--format", "json").Out);
        Assert.Equal((file, 31), (json.RootElement[0].GetProperty("file").GetString(), json.RootElement[0].GetProperty("line").GetInt32()));
        using var sarif = JsonDocument.Parse(CliRun.ToolIn(_folder.Path, "check", _folder["in"], "--format", "sarif").Out);
        var place = sarif.RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("in/pe1.cfg", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal(31, place.GetProperty("region").GetProperty("startLine").GetInt32());
    }

    [Fact]
    public void Two_files_of_one_name_are_two_devices()
    {
        var first = _folder.Write("north/router.cfg", CheckScene.WrongConfiguration("PE1"));
        var second = _folder.Write("south/router.cfg", CheckScene.RightConfiguration("PE2").Replace("1.1.1.1", "9.9.9.9"));
        var run = CliRun.Tool("check", first, second);
        Assert.Equal(1, run.Status);
        Assert.EndsWith(" in 2 devices.", Assert.Single(run.OutLines), StringComparison.Ordinal);
        Assert.DoesNotContain(run.ErrorLines, l => l.StartsWith(second, StringComparison.Ordinal));
    }

    [Fact]
    public void Two_configurations_of_one_device_are_refused()
    {
        var first = _folder.Write("old/pe1.cfg", CheckScene.WrongConfiguration("PE1"));
        var second = _folder.Write("new/pe1.cfg", CheckScene.WrongConfiguration("PE1"));
        Assert.StartsWith($"error: {first} and {second} are both the configuration of PE1: ", Refused("check", first, second), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_named_twice_is_read_once()
    {
        var file = _folder.Write("in/pe1.cfg", CheckScene.WrongConfiguration("PE1"));
        Assert.Equal("1 error in 1 device.", Assert.Single(CliRun.Tool("check", file, _folder["in"]).OutLines));
        Assert.Equal("1 error in 1 device.", Assert.Single(CliRun.Tool("check", _folder["in"], _folder["in/../in/pe1.cfg"]).OutLines));
    }

    [Fact]
    public void A_configuration_without_a_name_is_called_by_its_file()
    {
        var run = CliRun.Tool("check", _folder.Write("edge7.cfg", CheckScene.WrongConfiguration("X").Replace("sysname X\n", "")));
        Assert.Contains("(30,2): error ND2025: edge7 ", run.ErrorLines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file() =>
        Assert.Equal($"error: there is no file or folder '{_folder["missing.cfg"]}'", Refused("check", _folder.Write("pe1.cfg", CheckScene.WrongConfiguration("PE1")), _folder["missing.cfg"]));

    [Fact]
    public void An_empty_folder_also_beside_a_file()
    {
        Directory.CreateDirectory(_folder["empty"]);
        var message = $"error: no configuration was found in '{_folder["empty"]}': files in folders are taken when they end in .cfg .txt .conf .config .log or in nothing";
        Assert.Equal(message, Refused("check", _folder["empty"]));
        Assert.Equal(message, Refused("check", _folder.Write("pe1.cfg", CheckScene.WrongConfiguration("PE1")), _folder["empty"]));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_binary_file(bool isUtf16)
    {
        _folder.Write("in/pe1.cfg", CheckScene.WrongConfiguration("PE1"));
        var binary = _folder.Write("in/image.cfg", isUtf16 ? [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("sysname PE2\n")] : [0x7F, (byte)'E', (byte)'L', (byte)'F', 0, 1, 2, 0xFF]);
        Assert.Equal($"error: {binary} is no configuration: it has bytes of zero, as only binary files and UTF-16 texts have; save a text as UTF-8", Refused("check", _folder["in"]));
    }

    [Fact]
    public void All_files_that_cannot_be_read_are_named()
    {
        var first = _folder.Write("in/a.cfg", "\0");
        var second = _folder.Write("in/b.cfg", "\0");
        _folder.Write("in/pe1.cfg", CheckScene.WrongConfiguration("PE1"));
        var run = CliRun.Tool("check", _folder["in"]);
        Assert.Equal((2, ""), (run.Status, run.Out));
        Assert.Equal([$"error: {first} is", $"error: {second} is"], run.ErrorLines.Select(l => l[..l.IndexOf(" no configuration", StringComparison.Ordinal)]));
    }

    [Fact]
    public void An_empty_file_and_one_in_another_encoding_are_read()
    {
        Assert.Equal(0, CliRun.Tool("check", _folder.Write("empty.cfg", "")).Status);
        var latin = _folder.Write("latin.cfg", Encoding.Latin1.GetBytes(CheckScene.WrongConfiguration("PE1").Replace("the circuit", "Zürich")));
        Assert.StartsWith($"{latin}(31,2): error ND2025: ", CliRun.Tool("check", latin).ErrorLines[0], StringComparison.Ordinal);
    }

    private static string Refused(params string[] args)
    {
        var run = CliRun.Tool(args);
        Assert.Equal((2, ""), (run.Status, run.Out));
        return Assert.Single(run.ErrorLines);
    }
}
