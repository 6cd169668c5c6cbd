using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace NetDsl.Tests.Cli;

/// <summary><c>coverage</c>: what it counts, and the form in which others read it.</summary>
public sealed class CoverageTests : IDisposable
{
    private const string Config = "#\nsysname PE1\n#\nstrange thing\n with a child\n#\ninterface GigabitEthernet0/1/0\n undo shutdown\n mtu 99999\n#\nreturn\n";

    private readonly CliFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_line_per_file_and_one_for_all()
    {
        var first = _folder.Write("pe1.cfg", Config);
        var second = _folder.Write("pe2.cfg", "sysname PE2\n");
        var run = CliRun.Tool("coverage", first, second);
        Assert.Equal(0, run.Status);
        Assert.Equal("", run.Error);
        Assert.Equal(
            [
                $"{first}: 6 lines, 3 modelled, 3 raw, identical",
                $"{second}: 1 lines, 1 modelled, 0 raw, identical",
                "2 files, 7 lines, 4 modelled (57.1 %), 3 raw, 2 identical",
            ],
            run.OutLines);
    }

    [Fact]
    public void Raw_lines_are_listed_on_request_with_their_place()
    {
        var file = _folder.Write("pe1.cfg", Config);
        var run = CliRun.Tool("coverage", "--raw", file);
        Assert.Equal([$"{file}(4): raw: strange thing", $"{file}(5): raw: with a child", $"{file}(9): raw: mtu 99999"], run.OutLines[1..^1]);
    }

    [Fact]
    public void The_json_form_has_exactly_these_members()
    {
        var first = _folder.Write("pe1.cfg", Config);
        var second = _folder.Write("ü/pe2.cfg", "sysname PE2\n");
        var run = CliRun.Tool("coverage", "--format", "json", first, second);
        Assert.Equal(0, run.Status);
        using var json = JsonDocument.Parse(run.Out);
        var root = json.RootElement;
        Assert.Equal(["files", "lines", "modelled", "raw"], Members(root));
        Assert.Equal((7, 4, 3), (Number(root, "lines"), Number(root, "modelled"), Number(root, "raw")));
        var files = root.GetProperty("files").EnumerateArray().ToList();
        Assert.Equal(2, files.Count);
        Assert.All(files, f => Assert.Equal(["file", "lines", "modelled", "raw", "identical"], Members(f)));
        Assert.Equal([first, second], files.Select(f => f.GetProperty("file").GetString()));
        Assert.Equal((6, 3, 3), (Number(files[0], "lines"), Number(files[0], "modelled"), Number(files[0], "raw")));
        Assert.True(files[0].GetProperty("identical").GetBoolean());
    }

    [Fact]
    public void An_empty_file_is_covered()
    {
        var run = CliRun.Tool("coverage", _folder.Write("empty.cfg", ""));
        Assert.Equal(0, run.Status);
        Assert.Equal("1 files, 0 lines, 0 modelled (100.0 %), 0 raw, 1 identical", run.OutLines[^1]);
    }

    [Fact]
    public void A_terminal_gets_a_table_with_the_same_figures()
    {
        var file = _folder.Write("[pe1].cfg", Config);
        var run = CliRun.Run(console => ToolProgram.Run(["coverage", file], console), isTerminal: true);
        Assert.Equal(0, run.Status);
        Assert.Contains("Modelled", run.Out, StringComparison.Ordinal);
        Assert.Contains("1 of 1", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    public void A_file_that_is_not_there(string format)
    {
        var run = CliRun.Tool("coverage", "--format", format, _folder.Write("pe1.cfg", Config), _folder["missing.cfg"]);
        Assert.Equal(2, run.Status);
        Assert.Equal($"error: there is no file or folder '{_folder["missing.cfg"]}'", Assert.Single(run.ErrorLines));
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    public void A_file_that_cannot_be_read_does_not_hide_the_others(string format)
    {
        var good = _folder.Write("pe1.cfg", Config);
        var locked = _folder.Write("pe2.cfg", Config);
        using (new FileStream(locked, FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            var run = CliRun.Tool("coverage", "--format", format, good, locked);
            Assert.Equal(2, run.Status);
            Assert.StartsWith($"error: {locked} cannot be read: ", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
            Assert.Contains("pe1.cfg", run.Out, StringComparison.Ordinal);
            if (format == "json")
                Assert.Equal(1, JsonDocument.Parse(run.Out).RootElement.GetProperty("files").GetArrayLength());
        }
    }

    [Fact]
    public void A_folder_is_searched_with_its_folders_but_not_what_is_hidden_or_of_another_kind()
    {
        foreach (var name in new[] { "a.cfg", "b/c.txt", "b/d/e", "b/d/f.CFG", "g.conf", ".hidden.cfg", "picture.png", "h.cfg.bak" })
            _folder.Write("in/" + name, "sysname X\n");
        var run = CliRun.Tool("coverage", _folder["in"]);
        Assert.Equal(0, run.Status);
        Assert.Equal(
            ["a.cfg", "b/c.txt", "b/d/e", "b/d/f.CFG", "g.conf"],
            run.OutLines[..^1].Select(l => Path.GetRelativePath(_folder["in"], l[..l.IndexOf(": ", StringComparison.Ordinal)]).Replace('\\', '/')).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Hidden_folders_such_as_that_of_git_are_left_out()
    {
        _folder.Write("in/a.cfg", "sysname X\n");
        _folder.Write("in/.git/config", "[core]\n");
        _folder.Write("in/.git/objects/ab", "\0\u0001");
        Assert.StartsWith("1 files, ", CliRun.Tool("coverage", _folder["in"]).OutLines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_in_a_circle_does_not_count_files_twice()
    {
        _folder.Write("in/a.cfg", "sysname X\n");
        try
        {
            Directory.CreateSymbolicLink(_folder["in/again"], _folder["in"]);
        }
        catch (IOException)
        {
            return; // This machine makes no links.
        }

        var run = CliRun.Tool("coverage", _folder["in"]);
        Assert.Equal(0, run.Status);
        Assert.StartsWith("1 files, ", run.OutLines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_configurations_says_what_is_taken()
    {
        _folder.Write("in/picture.png", "");
        var run = CliRun.Tool("coverage", _folder["in"]);
        Assert.Equal(2, run.Status);
        Assert.Contains(".cfg .txt .conf .config .log", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Three_hundred_files_in_one_call()
    {
        for (var i = 0; i < 300; i++)
            _folder.Write($"in/{i % 7}/r{i}.cfg", $"#\nsysname R{i}\n#\ninterface LoopBack{i}\n ip address 10.0.0.{i % 250} 255.255.255.255\n#\nreturn\n");
        var run = CliRun.Tool("coverage", "--format", "json", _folder["in"]);
        Assert.Equal(0, run.Status);
        using var json = JsonDocument.Parse(run.Out);
        Assert.Equal(300, json.RootElement.GetProperty("files").GetArrayLength());
        Assert.Equal((900, 900, 0), (Number(json.RootElement, "lines"), Number(json.RootElement, "modelled"), Number(json.RootElement, "raw")));
        Assert.All(json.RootElement.GetProperty("files").EnumerateArray(), f => Assert.True(f.GetProperty("identical").GetBoolean()));
    }

    private static string[] Members(JsonElement element) => [.. element.EnumerateObject().Select(p => p.Name)];

    private static int Number(JsonElement element, string member) => element.GetProperty(member).GetInt32();
}
