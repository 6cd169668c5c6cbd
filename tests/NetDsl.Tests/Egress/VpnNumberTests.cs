using System.Linq;
using NetDsl.Tests.Values;
using Xunit;

namespace NetDsl.Tests.Egress;

/// <summary>Route distinguishers and route targets.</summary>
public class VpnNumberTests
{
    [Theory]
    [InlineData("100:1")]
    [InlineData("65535:4294967295")]
    [InlineData("65536:65535")]
    [InlineData("4294967295:0")]
    [InlineData("0.1:0")]
    [InlineData("65535.65535:65535")]
    [InlineData("10.1.1.1:65535")]
    [InlineData("0:1")]
    [InlineData("1:0")]
    public void Is_written_as_it_was_read(string text)
    {
        Assert.Equal(text, RouteDistinguisher.Parse(text).ToString());
        Assert.Equal(text, RouteTarget.Parse(text).ToString());
    }

    [Theory]
    [InlineData("0:0")]
    [InlineData("0.0:0")]
    [InlineData("100")]
    [InlineData(":1")]
    [InlineData("100:")]
    [InlineData("100:4294967296")]
    [InlineData("65536:65536")]
    [InlineData("10.1.1.1:65536")]
    [InlineData("1.0:65536")]
    [InlineData("10.1.1.256:1")]
    [InlineData("65536.0:1")]
    [InlineData("-1:1")]
    [InlineData("1:-1")]
    [InlineData("01:1")]
    [InlineData("1:1:1")]
    [InlineData("1: 1")]
    public void Is_refused(string text)
    {
        Assert.False(RouteDistinguisher.TryParse(text, out _));
        Assert.False(RouteTarget.TryParse(text, out _));
        ValueTesting.Throws("ND1004", $"\"{text}\" is not a route distinguisher: expected an AS number or an IPv4 address, a colon and a number, such as 100:1 or 10.1.1.1:1, and not 0:0.", () => RouteDistinguisher.Parse(text));
    }

    [Fact]
    public void Two_spellings_of_an_AS_number_are_one()
    {
        Assert.Equal(RouteDistinguisher.Parse("65536:1"), RouteDistinguisher.Parse("1.0:1"));
        Assert.Equal(RouteTarget.Parse("65536:1").GetHashCode(), RouteTarget.Parse("1.0:1").GetHashCode());
        Assert.NotEqual(RouteDistinguisher.Parse("1:1"), RouteDistinguisher.Parse("0.1:1"));
        Assert.NotEqual(RouteDistinguisher.Parse("0.0.0.1:1"), RouteDistinguisher.Parse("1:1"));
    }

    [Fact]
    public void Has_its_parts()
    {
        var distinguisher = RouteDistinguisher.Parse("100:7");
        Assert.Equal(100, distinguisher.As.Value);
        Assert.Equal(7, distinguisher.Number);
        Assert.True(distinguisher.Address.IsUnknown);
        Assert.Equal("10.1.1.1", RouteDistinguisher.Parse("10.1.1.1:7").Address.ToString());
        Assert.True(RouteDistinguisher.Parse("10.1.1.1:7").As.IsUnknown);
    }

    [Fact]
    public void A_peer_is_an_address_or_a_group()
    {
        Assert.Equal("10.1.1.1", BgpPeerId.Parse("10.1.1.1").Address.ToString());
        Assert.True(BgpPeerId.Parse("2001:DB8::1").Address.IsIpv6);
        Assert.True(BgpPeerId.Parse("edge").IsGroup);
        Assert.Equal("edge", BgpPeerId.Parse("edge").Group.Value);
        Assert.NotEqual(BgpPeerId.Parse("edge"), BgpPeerId.Parse("Edge"));
        Assert.False(BgpPeerId.TryParse(string.Concat(Enumerable.Repeat("g", 48)), out _));
        Assert.False(BgpPeerId.TryParse("two words", out _));
    }
}
