using System;
using System.Net;
using System.Net.Sockets;
using Xunit;

namespace NetDsl.Tests.Values;

public class Ipv6Tests
{
    [Theory]
    [InlineData("::", 0ul, 0ul)]
    [InlineData("::1", 0ul, 1ul)]
    [InlineData("1::", 0x0001000000000000ul, 0ul)]
    [InlineData("2001:DB8:3::3", 0x20010DB800030000ul, 3ul)]
    [InlineData("2001:DB8:100::", 0x20010DB801000000ul, 0ul)]
    [InlineData("1:2:3:4:5:6:7:8", 0x0001000200030004ul, 0x0005000600070008ul)]
    [InlineData("2001:DB8:0:1:1:1:1:1", 0x20010DB800000001ul, 0x0001000100010001ul)]
    [InlineData("2001:0:0:1::1", 0x2001000000000001ul, 1ul)]
    [InlineData("2001:DB8::1:0:0:1", 0x20010DB800000000ul, 0x0001000000000001ul)]
    [InlineData("::FFFF:192.0.2.1", 0ul, 0x0000FFFFC0000201ul)]
    public void The_shortest_form_is_repeated_and_made(string text, ulong high, ulong low)
    {
        var address = ValueTesting.Repeats<Ipv6Address>(text);
        Assert.Equal((high, low), (address.High, address.Low));
        Assert.Equal(text, new Ipv6Address(high, low).ToString());
    }

    [Theory]
    [InlineData("2001:DB8:0:0::1", "2001:DB8::1")]
    [InlineData("2001:0DB8::1", "2001:DB8::1")]
    [InlineData("0:0:0:0:0:0:0:0", "::")]
    [InlineData("2001:DB8::0", "2001:DB8::")]
    [InlineData("1:2:3::5:6:7:8", "1:2:3:0:5:6:7:8")]
    [InlineData("::1:2:3:4:5:6:7", "0:1:2:3:4:5:6:7")]
    [InlineData("1:2:3:4:5:6:7::", "1:2:3:4:5:6:7:0")]
    [InlineData("::1.2.3.4", "::102:304")]
    [InlineData("64:ff9b::192.0.2.33", "64:FF9B::C000:221")]
    [InlineData("1:2:3:4:5:6:10.0.0.1", "1:2:3:4:5:6:A00:1")]
    public void Another_spelling_is_repeated_but_equal(string text, string shortest)
    {
        var address = ValueTesting.Repeats<Ipv6Address>(text);
        Ipv6Address same = shortest;
        Assert.True(address == same);
        Assert.Equal(same.GetHashCode(), address.GetHashCode());
        Assert.Equal(shortest, new Ipv6Address(address.High, address.Low).ToString());
    }

    [Fact]
    public void Letter_case_alone_is_no_other_spelling() => Assert.Equal("2001:DB8::ABCD", ((Ipv6Address)"2001:db8::abCd").ToString());

    [Theory]
    [InlineData(":")]
    [InlineData(":::")]
    [InlineData(":1")]
    [InlineData("1:")]
    [InlineData("1::2::3")]
    [InlineData("1:2:3:4:5:6:7")]
    [InlineData("1:2:3:4:5:6:7:8:9")]
    [InlineData("1:2:3:4::5:6:7:8")]
    [InlineData("::1:2:3:4:5:6:7:8")]
    [InlineData("1:2:3:4:5:6:7:8::")]
    [InlineData("12345::")]
    [InlineData("g::")]
    [InlineData("fe80::1%eth0")]
    [InlineData("1.2.3.4")]
    [InlineData("1:2:3:4:5:6:7:1.2.3.4")]
    [InlineData("::1.2.3.4:5")]
    [InlineData("::1.2.3.256")]
    [InlineData("2001:db8::/32")]
    public void Other_texts_are_not_addresses(string text) => ValueTesting.Throws(
        "ND1003",
        $"\"{text}\" is not an IPv6 address: expected eight groups of up to four hexadecimal digits, of which :: replaces a run of zeros, such as 2001:DB8::1.",
        () => _ = (Ipv6Address)text);

    [Fact]
    public void Random_addresses_come_back_and_agree_with_the_platform()
    {
        var random = new Random(3);
        var bytes = new byte[16];
        for (var round = 0; round < 5000; round++)
        {
            random.NextBytes(bytes);
            for (var i = 0; i < 16; i += 2)
            {
                if (random.Next(2) == 0)
                    bytes[i] = bytes[i + 1] = 0;
            }

            var address = new Ipv6Address(
                System.Buffers.Binary.BinaryPrimitives.ReadUInt64BigEndian(bytes),
                System.Buffers.Binary.BinaryPrimitives.ReadUInt64BigEndian(bytes.AsSpan(8)));
            var text = address.ToString();
            Assert.Equal(address, ValueTesting.Repeats<Ipv6Address>(text));
            Assert.Equal(new IPAddress(bytes), IPAddress.Parse(text));
            Assert.Equal(address, (Ipv6Address)new IPAddress(bytes).ToString());
            var prefix = new Ipv6Prefix(address, random.Next(129));
            Assert.Equal(prefix, ValueTesting.Repeats<Ipv6Prefix>(prefix.ToString()));
            Assert.True(prefix.Contains(address) && prefix.Network.Contains(address) && prefix.Overlaps(prefix.Network));
            Assert.Equal(prefix.Network, prefix.Network.Network);
        }
    }

    [Fact]
    public void Random_texts_are_judged_as_the_platform_judges()
    {
        var random = new Random(4);
        const string Alphabet = "01aF::::.";
        for (var round = 0; round < 50000; round++)
        {
            var letters = new char[random.Next(1, 14)];
            for (var i = 0; i < letters.Length; i++)
                letters[i] = Alphabet[random.Next(Alphabet.Length)];
            var text = new string(letters);
            // The platform also takes IPv4 octets with leading zeros.
            if (text.Contains('.'))
                continue;
            var expected = IPAddress.TryParse(text, out var platform) && platform.AddressFamily == AddressFamily.InterNetworkV6;
            Assert.True(expected == Ipv6Address.TryParse(text, out var address), text);
            if (expected)
                Assert.Equal(platform, IPAddress.Parse(new Ipv6Address(address.High, address.Low).ToString()));
        }
    }

    [Fact]
    public void A_prefix_repeats_the_spelling_of_its_address()
    {
        Ipv6Prefix prefix = "2001:db8:0:0::5/64";
        Assert.Equal("2001:db8:0:0::5/64", prefix.ToString());
        Assert.Equal("2001:DB8::/64", prefix.Network.ToString());
        Assert.Equal("2001:DB8::5/64", (Ipv6Prefix)"2001:db8::5/64" == prefix ? new Ipv6Prefix(new Ipv6Address(prefix.Address.High, prefix.Address.Low), 64).ToString() : "");
        Assert.Equal("::/0", ((Ipv6Prefix)"2001:db8::5/0").Network.ToString());
        Assert.Equal("2001:DB8::5/128", ((Ipv6Prefix)"2001:db8::5/128").Network.ToString());
        Assert.True(((Ipv6Prefix)"2001:db8::/32").Overlaps(prefix));
        Assert.False(((Ipv6Prefix)"2001:db9::/32").Overlaps(prefix));
        Assert.True(new Ipv6Prefix(default, 64).IsUnknown);
    }

    [Theory]
    [InlineData("2001:DB8::")]
    [InlineData("2001:DB8::/129")]
    [InlineData("2001:DB8::/")]
    [InlineData("/64")]
    [InlineData("2001:DB8::/064")]
    public void Other_texts_are_not_prefixes(string text) => ValueTesting.Throws(
        "ND1003",
        $"\"{text}\" is not an IPv6 prefix: expected an IPv6 address and a length of 0 to 128, such as 2001:DB8::/64.",
        () => _ = (Ipv6Prefix)text);

    [Fact]
    public void Addresses_have_ranges_and_an_order()
    {
        Assert.True(((Ipv6Address)"::1").IsLoopback);
        Assert.True(((Ipv6Address)"ff02::1").IsMulticast);
        Assert.True(((Ipv6Address)"fe80::1").IsLinkLocal && ((Ipv6Address)"febf::1").IsLinkLocal);
        Assert.False(((Ipv6Address)"fec0::1").IsLinkLocal || default(Ipv6Address).IsLinkLocal);
        Assert.NotEqual(default, (Ipv6Address)"::");
        Assert.True(default(Ipv6Address).CompareTo("::") < 0 && ((Ipv6Address)"::2").CompareTo("1::") < 0);
    }
}
