using System;
using System.IO;
using System.Linq;
using Xunit;

namespace NetDsl.Tests.Cli;

/// <summary><c>emit</c> writes a file per device, all of them or none.</summary>
public sealed class EmitTests : IDisposable
{
    private readonly CliFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_per_device_is_written_and_named()
    {
        var network = Metro();
        var run = Emit(network);
        Assert.Equal("", run.Error);
        Assert.Equal(0, run.Status);
        Assert.Equal(["PE1.cfg", "PE2.cfg"], _folder.Names("out"));
        foreach (var device in network.Devices)
            Assert.Equal(device.ToText(ConfigForm.Script), _folder.Read($"out/{device.Name}.cfg"));
        Assert.Equal(
            [
                $"{_folder["out/PE1.cfg"]}: {Lines("out/PE1.cfg")} lines",
                $"{_folder["out/PE2.cfg"]}: {Lines("out/PE2.cfg")} lines",
                $"2 devices of metro written to {_folder["out"]} as script.",
            ],
            run.OutLines);
    }

    [Fact]
    public void A_single_device_is_not_two_devices()
    {
        var run = Emit(Metro(), "--device", "PE1");
        Assert.Equal($"1 device of metro written to {_folder["out"]} as script.", run.OutLines[^1]);
    }

    [Theory]
    [InlineData("config")]
    [InlineData("CONFIG")]
    public void The_displayed_form_is_written_on_request(string form)
    {
        var network = Metro();
        var run = Emit(network, "--form", form);
        Assert.Equal(0, run.Status);
        Assert.EndsWith(" as config.", run.OutLines[^1], StringComparison.Ordinal);
        Assert.Equal(network.Devices[0].ToText(ConfigForm.Config), _folder.Read("out/PE1.cfg"));
    }

    [Theory]
    [InlineData("PE1", "PE1.cfg")]
    [InlineData("pe2", "PE2.cfg")]
    [InlineData("*1", "PE1.cfg")]
    [InlineData("P?2", "PE2.cfg")]
    [InlineData("*", "PE1.cfg PE2.cfg")]
    public void Devices_are_chosen_by_a_glob(string glob, string files)
    {
        Assert.Equal(0, Emit(Metro(), "--device", glob).Status);
        Assert.Equal(files.Split(' '), _folder.Names("out"));
    }

    [Fact]
    public void Files_of_other_devices_stay()
    {
        _folder.Write("out/PE1.cfg", "old");
        _folder.Write("out/CE9.cfg", "another network");
        Assert.Equal(0, Emit(Metro()).Status);
        Assert.Equal(["CE9.cfg", "PE1.cfg", "PE2.cfg"], _folder.Names("out"));
        Assert.Equal("another network", _folder.Read("out/CE9.cfg"));
        Assert.StartsWith("system-view\n", _folder.Read("out/PE1.cfg"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_in_a_folder_that_is_not_there_is_made()
    {
        Assert.Equal(0, CliRun.Program(Metro(), "emit", "--out", _folder["a/b/c"]).Status);
        Assert.Equal(["PE1.cfg", "PE2.cfg"], _folder.Names("a/b/c"));
    }

    [Fact]
    public void A_long_file_is_replaced_by_a_short_one_as_a_whole()
    {
        _folder.Write("out/PE1.cfg", new string('x', 1_000_000));
        Assert.Equal(0, Emit(Metro()).Status);
        Assert.Equal(Metro().Devices[0].ToText(ConfigForm.Script), _folder.Read("out/PE1.cfg"));
    }

    [Fact]
    public void Three_hundred_devices_are_written_at_once()
    {
        var network = Network.Define("large", net =>
        {
            for (var i = 0; i < 300; i++)
                net.HuaweiRouter($"R{i}", r => r.Loopback(i, lo => lo.Address("1.1.1.1/32")));
        });
        var run = Emit(network);
        Assert.Equal(0, run.Status);
        Assert.Equal(300, _folder.Names("out").Length);
        Assert.Equal(301, run.OutLines.Length);
        for (var i = 0; i < 300; i++)
            Assert.Contains($"sysname R{i}\n", _folder.Read($"out/R{i}.cfg"), StringComparison.Ordinal);
    }

    [Fact]
    public void On_a_terminal_the_same_files_are_written()
    {
        var network = Network.Define("large", net =>
        {
            for (var i = 0; i < 250; i++)
                net.HuaweiRouter($"R{i}");
        });
        var run = CliRun.Run(console => NetworkProgram.Run(network, ["emit", "--out", _folder["out"]], console), isTerminal: true);
        Assert.Equal(0, run.Status);
        Assert.Equal(250, _folder.Names("out").Length);
        Assert.Equal(251, run.OutLines.Length);
    }

    [Fact]
    public void A_glob_without_a_match_writes_nothing_and_names_the_devices()
    {
        var run = Emit(Metro(), "--device", "CE*");
        Assert.Equal(2, run.Status);
        Assert.Equal("", run.Out);
        Assert.Equal("error: no device matches 'CE*'; there are PE1, PE2", Assert.Single(run.ErrorLines));
        Assert.Empty(_folder.Picture());
    }

    [Fact]
    public void A_network_without_devices_writes_nothing()
    {
        var run = Emit(Network.Define("empty", _ => { }));
        Assert.Equal(2, run.Status);
        Assert.Contains("the network empty has no devices", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Empty(_folder.Picture());
    }

    [Fact]
    public void Names_that_differ_only_in_letter_case_are_one_file_on_some_disks()
    {
        Assert.Equal(0, Emit(Metro()).Status);
        var before = _folder.Picture();
        var run = Emit(Network.Define("twins", net =>
        {
            net.HuaweiRouter("PE1");
            net.HuaweiRouter("pe1");
        }));
        Assert.Equal(1, run.Status);
        Assert.Equal("", run.Out);
        Assert.Contains("error ND1013: 'pe1' and 'PE1' would be the same file", run.ErrorLines[0], StringComparison.Ordinal);
        Assert.Equal(before, _folder.Picture());
    }

    [Theory]
    [InlineData("../PE1")]
    [InlineData("a/b")]
    [InlineData("a\\b")]
    [InlineData("c:d")]
    [InlineData("..")]
    [InlineData(".")]
    [InlineData("dot.")]
    public void A_name_that_cannot_be_a_file_is_refused_and_writes_nothing(string name)
    {
        var run = Emit(Network.Define("odd", net =>
        {
            net.HuaweiRouter("PE1");
            net.HuaweiRouter(name);
        }));
        Assert.Equal(1, run.Status);
        Assert.Equal("", run.Out);
        Assert.Contains($"error ND1013: The name '{name}' cannot be the name of a file", run.ErrorLines[0], StringComparison.Ordinal);
        Assert.Contains($"{nameof(EmitTests)}.cs(", run.ErrorLines[0], StringComparison.Ordinal);
        Assert.Empty(_folder.Picture());
    }

    internal static Network Metro() => Network.Define("metro", net =>
    {
        net.HuaweiRouter("PE1", pe => pe.Loopback(0, lo => lo.Address("1.1.1.1/32")));
        net.HuaweiRouter("PE2", pe => pe.Loopback(0, lo => lo.Address("2.2.2.2/32")));
    });

    private CliRun Emit(Network network, params string[] options) => CliRun.Program(network, ["emit", "--out", _folder["out"], .. options]);

    private int Lines(string name) => _folder.Read(name).Count(c => c == '\n');
}
