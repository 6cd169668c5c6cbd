using Xunit;

namespace NetDsl.Tests.Report;

/// <summary>Text goes into the page as text.</summary>
public sealed class HtmlTextTests
{
    [Theory]
    [InlineData("a < b & c > d", "a &lt; b &amp; c &gt; d")]
    [InlineData("\"quoted\" 'single'", "&quot;quoted&quot; &#39;single&#39;")]
    [InlineData("</script><script>", "&lt;/script&gt;&lt;script&gt;")]
    [InlineData("tab\tline\nend", "tab\tline\nend")]
    [InlineData("bell\u0007 chunk\u001e nul\0", "bell\uFFFD chunk\uFFFD nul\uFFFD")]
    [InlineData("pair \U0001F600", "pair \U0001F600")]
    [InlineData(null, "")]
    public void Values_are_escaped(string? text, string expected) =>
        Assert.Equal($"<b>{expected}</b>", new HtmlText().Add($"<b>{text}</b>").ToString());

    [Fact]
    public void Half_a_pair_of_surrogates_can_be_written() => Assert.Equal("half \uFFFD", new HtmlText().Add($"{"half " + (char)0xD83D}").ToString());

    [Fact]
    public void Markup_is_not_escaped_again() =>
        Assert.Equal("<p><b>a &amp; b</b></p>", new HtmlText().Add($"<p>{Fragment.Of($"<b>{"a & b"}</b>")}</p>").ToString());

    [Theory]
    [InlineData(1.25, "1.2")]
    [InlineData(-0.01, "0")]
    [InlineData(1234567.5, "1234567.5")]
    public void Coordinates_have_one_digit_and_no_culture(double number, string expected) =>
        Assert.Equal(expected, new HtmlText().Add($"{number}").ToString());
}
