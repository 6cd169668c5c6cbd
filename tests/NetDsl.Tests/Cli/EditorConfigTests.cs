using System;
using System.Linq;
using Xunit;

namespace NetDsl.Tests.Cli;

/// <summary>Reading <c>.editorconfig</c> files: their lines, and which of several files counts.</summary>
public sealed class EditorConfigTests : IDisposable
{
    private readonly CliFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("a = b", "a", "b")]
    [InlineData("  a=b  ", "a", "b")]
    [InlineData("a : b", "a", "b")]
    [InlineData("a.b-C_1 = Some Text", "a.b-c_1", "Some Text")]
    [InlineData("a = b = c", "a", "b = c")]
    [InlineData("a = b # why", "a", "b")]
    [InlineData("a = b ; why", "a", "b")]
    [InlineData("a =", "a", "")]
    [InlineData("\ta\t=\tb\r", "a", "b")]
    public void An_entry(string line, string key, string value)
    {
        var entry = Assert.Single(EditorConfig.Parse("[*]\n" + line, "/x/.editorconfig").About("/x/y.cs"));
        Assert.Equal((key, value, "/x/.editorconfig", 2), (entry.Key, entry.Value, entry.File, entry.Line));
    }

    [Theory]
    [InlineData("")]
    [InlineData("# a = b")]
    [InlineData("  ; a = b")]
    [InlineData("a")]
    [InlineData("= b")]
    [InlineData("a b = c")]
    [InlineData("[] = c")]
    [InlineData("[*.vb = c")]
    public void No_entry(string line) => Assert.Empty(EditorConfig.Parse("[*]\n" + line, "/x/.editorconfig").About("/x/y.cs"));

    [Theory]
    [InlineData("[*.cs]", true)]
    [InlineData("  [*.cs]  # programs", true)]
    [InlineData("[*.cs] ; programs", true)]
    [InlineData("[*.vb]", false)]
    [InlineData("[*.{cs,vb}]", true)]
    [InlineData("[y[.]cs]", true)]
    [InlineData("[y#.cs]", false)]
    [InlineData("# [*.cs]", false)]
    public void A_section(string header, bool isAbout) =>
        Assert.Equal(isAbout, EditorConfig.Parse($"[*.none]\n{header}\na = b", "/x/.editorconfig").About("/x/y.cs").Any());

    [Fact]
    public void A_section_may_have_an_escaped_number_sign() =>
        Assert.Single(EditorConfig.Parse("[y\\#1.cs]\na = b", "/x/.editorconfig").About("/x/y#1.cs"));

    [Theory]
    [InlineData("root = true", true)]
    [InlineData("# first\nROOT = TRUE # here", true)]
    [InlineData("root = false", false)]
    [InlineData("root = true\nroot = false", false)]
    [InlineData("[*]\nroot = true", false)]
    [InlineData("", false)]
    public void Root_stands_in_front_of_the_sections(string text, bool isRoot) => Assert.Equal(isRoot, EditorConfig.Parse(text, "/x/.editorconfig").IsRoot);

    [Fact]
    public void What_stands_in_front_of_the_sections_is_about_no_file() => Assert.Empty(EditorConfig.Parse("a = b", "/x/.editorconfig").About("/x/y.cs"));

    [Fact]
    public void A_file_at_the_root_of_the_disk_is_about_everything() => Assert.Single(EditorConfig.Parse("[x/*.cs]\na = b", "/.editorconfig").About("/x/y.cs"));

    [Fact]
    public void The_nearest_file_and_the_last_section_come_last()
    {
        _folder.Write(".editorconfig", "root = true\n[*]\na = outer\n[*.cs]\na = outer cs\n");
        _folder.Write("src/deep/.editorconfig", "[*.cs]\na = inner cs\n[*.vb]\na = inner vb\n");
        Assert.Equal(["outer", "outer cs", "inner cs"], Values("src/deep/er/Metro.cs"));
        Assert.Equal(["outer", "outer cs"], Values("src/Metro.cs"));
        Assert.Equal(["outer"], Values("src/PE1.cfg"));
    }

    [Fact]
    public void Root_keeps_out_what_is_above()
    {
        _folder.Write(".editorconfig", "root = true\n[*]\na = outer\n");
        _folder.Write("src/.editorconfig", "root = true\n[*]\na = inner\n");
        Assert.Equal(["inner"], Values("src/Metro.cs"));
        Assert.Equal(["outer"], Values("Metro.cs"));
    }

    [Fact]
    public void A_mark_of_UTF8_is_no_part_of_the_first_line()
    {
        _folder.Write(".editorconfig", "\uFEFFroot = true\n[*]\na = b\n");
        Assert.Equal(["b"], Values("Metro.cs"));
    }

    private string[] Values(string file) => [.. new EditorConfigFiles().About(_folder[file]).Where(e => e.Key == "a").Select(e => e.Value)];
}
