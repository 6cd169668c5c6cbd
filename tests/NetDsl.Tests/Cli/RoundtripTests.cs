using System;
using System.IO;
using System.Linq;
using System.Text;
using Xunit;

namespace NetDsl.Tests.Cli;

/// <summary><c>roundtrip</c>: everything that was read is written again.</summary>
public sealed class RoundtripTests : IDisposable
{
    private readonly CliFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Without_a_folder_the_canonical_form_goes_to_standard_output()
    {
        var first = _folder.Write("pe1.cfg", "SYSNAME PE1\r\ninterface gigabitethernet 0/1/0\r\n  mtu   1600\r\n");
        var second = _folder.Write("pe2.cfg", "something else\n");
        var run = CliRun.Tool("roundtrip", first, second);
        Assert.Equal(0, run.Status);
        Assert.Equal("", run.Error);
        Assert.Equal("#\nsysname PE1\n#\ninterface GigabitEthernet0/1/0\n mtu 1600\n#\nreturn\n#\nsomething else\n#\nreturn\n", run.Out);
    }

    [Fact]
    public void Folders_are_repeated_below_the_output_folder()
    {
        _folder.Write("in/a.cfg", "sysname A\n");
        _folder.Write("in/north/b.cfg", "sysname B\n");
        _folder.Write("in/north/deep/c", "sysname C\n");
        var before = _folder.Picture("in");
        var run = CliRun.Tool("roundtrip", _folder["in"], "--out", _folder["out"]);
        Assert.Equal(0, run.Status);
        Assert.Equal($"3 files written to {_folder["out"]}.", Assert.Single(run.OutLines));
        Assert.Equal(["a.cfg", "north/b.cfg", "north/deep/c"], _folder.Names("out"));
        Assert.Equal("#\nsysname B\n#\nreturn\n", _folder.Read("out/north/b.cfg"));
        Assert.Equal(before, _folder.Picture("in"));
    }

    [Fact]
    public void A_folder_can_be_written_over_itself()
    {
        _folder.Write("in/a.cfg", "SYSNAME A\n");
        _folder.Write("in/north/b.cfg", "SYSNAME B\n");
        Assert.Equal(0, CliRun.Tool("roundtrip", _folder["in"], "--out", _folder["in"]).Status);
        Assert.Equal(["a.cfg", "north/b.cfg"], _folder.Names("in"));
        Assert.Equal("#\nsysname B\n#\nreturn\n", _folder.Read("in/north/b.cfg"));
    }

    [Fact]
    public void Two_files_that_would_be_one_are_refused()
    {
        var first = _folder.Write("one/pe1.cfg", "sysname A\n");
        var second = _folder.Write("two/pe1.cfg", "sysname B\n");
        var run = CliRun.Tool("roundtrip", first, second, "--out", _folder["out"]);
        Assert.Equal(2, run.Status);
        Assert.Equal("", run.Out);
        Assert.Equal($"error: {first} and {second} would both be written to pe1.cfg: give their common folder instead", Assert.Single(run.ErrorLines));
        Assert.False(Directory.Exists(_folder["out"]));
        Assert.Equal(0, CliRun.Tool("roundtrip", first, second).Status);
        Assert.Equal(2, CliRun.Tool("roundtrip", first, first, "--out", _folder["out"]).Status);
    }

    [Fact]
    public void A_file_that_cannot_be_read_writes_nothing()
    {
        _folder.Write("out/a.cfg", "earlier");
        var before = _folder.Picture("out");
        var good = _folder.Write("in/a.cfg", "sysname A\n");
        var locked = _folder.Write("in/b.cfg", "sysname B\n");
        using (new FileStream(locked, FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            var run = CliRun.Tool("roundtrip", good, locked, "--out", _folder["out"]);
            Assert.Equal(2, run.Status);
            Assert.Equal("", run.Out);
            Assert.StartsWith($"error: {locked} cannot be read: ", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        }

        Assert.Equal(before, _folder.Picture("out"));
        Assert.Equal(2, CliRun.Tool("roundtrip", good, _folder["in/missing.cfg"], "--out", _folder["out"]).Status);
        Assert.Equal(before, _folder.Picture("out"));
    }

    /// <summary>GB 18030, Latin-1 and Windows-1252 stand in real configurations, in descriptions above all.</summary>
    [Theory]
    [InlineData(0x80, 0xFF)]
    [InlineData(0xC4, 0xD6)]
    [InlineData(0x93, 0x94)]
    [InlineData(0x85, 0x41)]
    [InlineData(0xA0, 0x42)]
    [InlineData(0xE9, 0x20)]
    [InlineData(0x41, 0xA0)]
    [InlineData(0x41, 0x85)]
    public void Bytes_that_are_no_utf8_are_written_back_as_they_were(byte first, byte second)
    {
        byte[] odd = [.. Encoding.ASCII.GetBytes("x"), first, second, .. Encoding.ASCII.GetBytes("y z"), first, second == ' ' ? (byte)'!' : second];
        byte[] config =
        [
            .. Encoding.ASCII.GetBytes("#\nsysname "), .. odd.Where(b => b != ' '),
            .. Encoding.ASCII.GetBytes("\n#\nstrange "), .. odd,
            .. Encoding.ASCII.GetBytes("\n#\ninterface GigabitEthernet0/1/0\n description "), .. odd,
            .. Encoding.ASCII.GetBytes("\n unknown "), .. odd,
            .. Encoding.ASCII.GetBytes("\n#\nreturn\n"),
        ];
        Assert.Throws<DecoderFallbackException>(() => new UTF8Encoding(false, true).GetString(config));
        var file = _folder.Write("pe1.cfg", config);
        Assert.Equal(0, CliRun.Tool("roundtrip", file, "--out", _folder["out"]).Status);
        var written = File.ReadAllBytes(_folder["out/pe1.cfg"]);

        // A line that is raw stands behind what is modelled; the lines themselves are the same bytes.
        Assert.Equal(Lines(config), Lines(written));
    }

    [Fact]
    public void Utf8_is_written_back_as_it_was()
    {
        const string config = "#\nsysname Zürich\n#\ninterface GigabitEthernet0/1/0\n description 北京 — «Basel» 🚀\n unknown é\n#\nreturn\n";
        Assert.Equal(0, CliRun.Tool("roundtrip", _folder.Write("pe1.cfg", config), "--out", _folder["out"]).Status);
        Assert.Equal(config, _folder.Read("out/pe1.cfg"));
    }

    [Fact]
    public void What_was_written_is_written_again_without_a_difference()
    {
        _folder.Write("in/a.cfg", "interface GE0/1/0\n mtu 1600\n strange\n\nsysname A\n ip address 1.1.1.1 255.255.255.255\n");
        Assert.Equal(0, CliRun.Tool("roundtrip", _folder["in"], "--out", _folder["once"]).Status);
        Assert.Equal(0, CliRun.Tool("roundtrip", _folder["once"], "--out", _folder["twice"]).Status);
        Assert.Equal(_folder.Read("once/a.cfg"), _folder.Read("twice/a.cfg"));
    }

    [Fact]
    public void Three_hundred_files_in_one_call()
    {
        for (var i = 0; i < 300; i++)
            _folder.Write($"in/{i % 7}/r{i}.cfg", $"#\nsysname R{i}\n#\nreturn\n");
        Assert.Equal(0, CliRun.Tool("roundtrip", _folder["in"], "--out", _folder["out"]).Status);
        Assert.Equal(_folder.Names("in"), _folder.Names("out"));
        Assert.All(_folder.Names("in"), n => Assert.Equal(_folder.Read("in/" + n), _folder.Read("out/" + n)));
    }

    private static string[] Lines(byte[] bytes) => [.. Encoding.Latin1.GetString(bytes).Split('\n').Order(StringComparer.Ordinal)];
}
