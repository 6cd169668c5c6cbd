using System;
using System.Linq;
using Xunit;

namespace NetDsl.Tests.Values;

public class Ipv4Tests
{
    [Theory]
    [InlineData("0.0.0.0", 0u)]
    [InlineData("10.0.0.1", 0x0A000001u)]
    [InlineData("255.255.255.255", uint.MaxValue)]
    public void An_address_is_32_bits(string text, uint bits)
    {
        var address = ValueTesting.Repeats<Ipv4Address>(text);
        Assert.Equal(bits, address.Bits);
        Assert.False(address.IsUnknown);
        Assert.Equal(new Ipv4Address(bits), address);
        Assert.Equal(text, address.ToString());
    }

    [Theory]
    [InlineData("1.2.3")]
    [InlineData("1.2.3.4.5")]
    [InlineData("1.2.3.")]
    [InlineData(".1.2.3")]
    [InlineData("1..2.3")]
    [InlineData("01.2.3.4")]
    [InlineData("1.2.3.00")]
    [InlineData("256.0.0.1")]
    [InlineData("1.2.3.1000")]
    [InlineData("1.2.3.4 ")]
    [InlineData("1.2.3.-4")]
    [InlineData("a.b.c.d")]
    [InlineData("1.2.3.4/24")]
    [InlineData("１.2.3.4")]
    public void Other_texts_are_not_addresses(string text)
    {
        Assert.False(Ipv4Address.TryParse(text, out _));
        ValueTesting.Throws(
            "ND1001",
            $"\"{text}\" is not an IPv4 address: expected four numbers of 0 to 255 with dots between them and without leading zeros, such as 10.0.0.1.",
            () => _ = (Ipv4Address)text);
    }

    [Fact]
    public void Null_is_not_an_address() =>
        Assert.StartsWith("null is not an IPv4 address", Assert.Throws<InvalidValueException>(() => _ = (Ipv4Address)(string)null!).Message, StringComparison.Ordinal);

    [Fact]
    public void Addresses_have_an_order_and_ranges()
    {
        Ipv4Address[] addresses = ["192.168.0.1", "9.0.0.1", default, "0.0.0.0", "10.0.0.1"];
        Assert.Equal(["unknown", "0.0.0.0", "9.0.0.1", "10.0.0.1", "192.168.0.1"], addresses.Order().Select(a => a.ToString()));
        Assert.NotEqual(default, (Ipv4Address)"0.0.0.0");
        Assert.True(((Ipv4Address)"127.255.0.1").IsLoopback);
        Assert.True(((Ipv4Address)"224.0.0.1").IsMulticast && ((Ipv4Address)"239.1.1.1").IsMulticast);
        Assert.False(((Ipv4Address)"240.0.0.1").IsMulticast || default(Ipv4Address).IsMulticast || default(Ipv4Address).IsLoopback);
    }

    [Fact]
    public void Random_addresses_come_back()
    {
        var random = new Random(2);
        for (var round = 0; round < 5000; round++)
        {
            var address = new Ipv4Address((uint)random.NextInt64(1L << 32));
            Assert.Equal(address, Ipv4Address.Parse(address.ToString()));
            Assert.Equal(System.Net.IPAddress.Parse(address.ToString()).ToString(), ValueTesting.Write(address));
            var prefix = new Ipv4Prefix(address, random.Next(33));
            Assert.Equal(prefix, ValueTesting.Repeats<Ipv4Prefix>(prefix.ToString()));
            var mask = new Ipv4Mask(random.Next(33));
            Assert.Equal(mask, ValueTesting.Repeats<Ipv4Mask>(mask.ToString()));
            var wildcard = new WildcardMask(address.Bits);
            Assert.Equal(wildcard, ValueTesting.Repeats<WildcardMask>(wildcard.ToString()));
        }
    }

    [Fact]
    public void A_prefix_keeps_its_host_bits()
    {
        Ipv4Prefix prefix = "10.0.0.5/30";
        Assert.Equal("10.0.0.5", prefix.Address.ToString());
        Assert.Equal(30, prefix.Length);
        Assert.Equal("255.255.255.252", prefix.Mask.ToString());
        Assert.Equal("10.0.0.4/30", prefix.Network.ToString());
        Assert.NotEqual(prefix, prefix.Network);
        Assert.True(prefix.Contains("10.0.0.7"));
        Assert.False(prefix.Contains("10.0.0.8"));
        Assert.True(prefix.Overlaps("10.0.0.0/24") && ((Ipv4Prefix)"10.0.0.0/24").Overlaps(prefix));
        Assert.False(prefix.Overlaps("10.0.0.0/30"));
        Assert.True(prefix.Overlaps("0.0.0.0/0"));
        Assert.Equal(prefix, new Ipv4Prefix("10.0.0.5", (Ipv4Mask)"255.255.255.252"));
        Assert.Equal("0.0.0.0/0", ValueTesting.Repeats<Ipv4Prefix>("0.0.0.0/0").Network.ToString());
    }

    [Fact]
    public void What_depends_on_an_unknown_is_unknown()
    {
        Assert.True(new Ipv4Prefix(default, 30).IsUnknown);
        Assert.Equal(default, new Ipv4Prefix(default, 30));
        Assert.True(new Ipv4Prefix("1.1.1.1", default(Ipv4Mask)).IsUnknown);
        Assert.True(default(Ipv4Prefix).Mask.IsUnknown);
        Assert.True(default(Ipv4Prefix).Network.IsUnknown);
        Assert.Throws<InvalidOperationException>(() => default(Ipv4Prefix).Contains("1.1.1.1"));
        Assert.Throws<InvalidOperationException>(() => ((Ipv4Prefix)"1.1.1.1/32").Overlaps(default));
    }

    [Theory]
    [InlineData("10.0.0.1")]
    [InlineData("10.0.0.1/")]
    [InlineData("10.0.0.1/33")]
    [InlineData("10.0.0.1/08")]
    [InlineData("10.0.0.1/-1")]
    [InlineData("10.0.0.1/24/24")]
    [InlineData("10.0.0.1 255.0.0.0")]
    public void Other_texts_are_not_prefixes(string text) => ValueTesting.Throws(
        "ND1002",
        $"\"{text}\" is not an IPv4 prefix: expected an IPv4 address and a length of 0 to 32, such as 10.0.0.1/30.",
        () => _ = (Ipv4Prefix)text);

    [Fact]
    public void A_mask_repeats_its_form()
    {
        var length = ValueTesting.Repeats<Ipv4Mask>("30");
        var dotted = ValueTesting.Repeats<Ipv4Mask>("255.255.255.252");
        Assert.Equal(length, dotted);
        Assert.Equal(length.GetHashCode(), dotted.GetHashCode());
        Assert.True(length.IsWrittenAsLength);
        Assert.False(dotted.IsWrittenAsLength);
        Ipv4Mask mask = 30;
        Assert.Equal("255.255.255.252", mask.ToString());
        Assert.Equal(0xFFFFFFFCu, mask.Bits);
        Assert.Equal("0.0.0.0", ((Ipv4Mask)0).ToString());
        Assert.Equal("255.255.255.255", ((Ipv4Mask)32).ToString());
        ValueTesting.Repeats<Ipv4Mask>("0");
        ValueTesting.Repeats<Ipv4Mask>("0.0.0.0");
    }

    [Theory]
    [InlineData("255.0.255.0")]
    [InlineData("0.0.0.255")]
    [InlineData("33")]
    [InlineData("-1")]
    [InlineData("030")]
    public void Other_texts_are_not_masks(string text) => ValueTesting.Throws(
        "ND1002",
        $"\"{text}\" is not an IPv4 mask: expected a contiguous mask such as 255.255.255.252, or a length of 0 to 32.",
        () => _ = (Ipv4Mask)text);

    [Fact]
    public void Lengths_have_a_range()
    {
        ValueTesting.Throws("ND1002", "IPv4 mask length 33 is out of range: allowed is 0 to 32.", () => _ = (Ipv4Mask)33);
        ValueTesting.Throws("ND1002", "IPv4 prefix length -1 is out of range: allowed is 0 to 32.", () => _ = new Ipv4Prefix("1.1.1.1", -1));
    }

    [Fact]
    public void A_wildcard_mask_has_any_bits()
    {
        Assert.Equal(0x000000FFu, ValueTesting.Repeats<WildcardMask>("0.0.0.255").Bits);
        Assert.Equal(0x00FF00FEu, ValueTesting.Repeats<WildcardMask>("0.255.0.254").Bits);
        Assert.Equal(ValueTesting.Repeats<WildcardMask>("0"), ValueTesting.Repeats<WildcardMask>("0.0.0.0"));
        ValueTesting.Refuses<WildcardMask>("1");
        ValueTesting.Throws(
            "ND1002",
            "\"24\" is not a wildcard mask: expected four numbers of 0 to 255 with dots between them, such as 0.0.0.255.",
            () => _ = (WildcardMask)"24");
    }
}
