using System;
using System.Linq;
using Xunit;

namespace NetDsl.Tests.Values;

public class OtherValueTests
{
    [Theory]
    [InlineData("00e0-fc00-0001", 0x00e0fc000001)]
    [InlineData("ffff-ffff-ffff", 0xffffffffffff)]
    [InlineData("0000-0000-0000", 0)]
    [InlineData("e0-fc00-1", 0x00e0fc000001)]
    [InlineData("0-0-0", 0)]
    public void A_MAC_address_is_repeated(string text, long bits)
    {
        var mac = ValueTesting.Repeats<MacAddress>(text);
        Assert.Equal(bits, mac.Bits);
        Assert.False(mac.IsUnknown);
    }

    [Fact]
    public void MAC_addresses_are_numbers()
    {
        Assert.Equal((MacAddress)"e0-FC00-1", (MacAddress)"00e0-fc00-0001");
        Assert.Equal("00e0-fc00-0001", ((MacAddress)"00E0-FC00-0001").ToString());
        Assert.True(((MacAddress)"0100-5e00-0001").IsMulticast && ((MacAddress)"ffff-ffff-ffff").IsMulticast);
        Assert.False(((MacAddress)"00e0-fc00-0001").IsMulticast || default(MacAddress).IsMulticast);
        var random = new Random(8);
        for (var round = 0; round < 2000; round++)
        {
            var text = string.Join('-', Enumerable.Range(0, 3).Select(_ => random.Next(65536).ToString(random.Next(2) == 0 ? "x4" : "x")));
            Assert.Equal(text, ValueTesting.Repeats<MacAddress>(text).ToString());
        }
    }

    [Theory]
    [InlineData("00e0-fc00")]
    [InlineData("00e0-fc00-0001-0000")]
    [InlineData("00e0-fc00-00001")]
    [InlineData("00e0-fc00-")]
    [InlineData("00e0--0001")]
    [InlineData("00:e0:fc:00:00:01")]
    [InlineData("00e0-fc00-000g")]
    public void Other_texts_are_no_MAC_address(string text) => ValueTesting.Throws(
        "ND1007",
        $"\"{text}\" is not a MAC address: expected three groups of one to four hexadecimal digits with hyphens between them, such as 00e0-fc00-0001.",
        () => _ = (MacAddress)text);

    [Fact]
    public void An_OSPF_area_repeats_its_form()
    {
        Assert.Equal(1, ValueTesting.Repeats<OspfAreaId>("1").Value);
        Assert.Equal(1, ValueTesting.Repeats<OspfAreaId>("0.0.0.1").Value);
        Assert.Equal((OspfAreaId)"1", (OspfAreaId)"0.0.0.1");
        Assert.Equal(4294967295, ValueTesting.Repeats<OspfAreaId>("4294967295").Value);
        OspfAreaId backbone = 0;
        Assert.Equal("0.0.0.0", backbone.ToString());
        Assert.True(backbone.IsBackbone && !default(OspfAreaId).IsBackbone);
        Assert.NotEqual(default, backbone);
        Assert.True(((OspfAreaId)"0").IsWrittenAsInteger && !backbone.IsWrittenAsInteger);
        ValueTesting.Throws("ND1004", "OSPF area 4294967296 is out of range: allowed is 0 to 4294967295.", () => _ = (OspfAreaId)4294967296);
        ValueTesting.Throws(
            "ND1004",
            "\"0.0.1\" is not an OSPF area: expected a number of 0 to 4294967295 or four numbers of 0 to 255 with dots between them.",
            () => _ = (OspfAreaId)"0.0.1");
    }

    [Fact]
    public void An_idle_code_keeps_its_letters()
    {
        for (var code = 0; code < 256; code++)
        {
            Assert.Equal(code, ValueTesting.Repeats<IdleCode>(code.ToString("X2")).Value);
            Assert.Equal((IdleCode)code.ToString("x2"), ValueTesting.Repeats<IdleCode>(code.ToString("X2")));
            Assert.Equal(code.ToString("x2"), ValueTesting.Repeats<IdleCode>(code.ToString("x2")).ToString());
        }

        Assert.Equal(((IdleCode)"fF").GetHashCode(), ((IdleCode)"Ff").GetHashCode());
        Assert.NotEqual(default, (IdleCode)"00");
        foreach (var wrong in new[] { "F", "FFF", "G0", "0x" })
            ValueTesting.Throws("ND1004", $"\"{wrong}\" is not an idle code: expected two hexadecimal digits, 00 to FF.", () => _ = (IdleCode)wrong);
    }

    [Theory]
    [InlineData("10.0000.0000.0001.00", "10", "0000.0000.0001")]
    [InlineData("10.0000.0000.0000.0010.00", "10.0000", "0000.0000.0010")]
    [InlineData("49.0001.1921.6800.1001.00", "49.0001", "1921.6800.1001")]
    [InlineData("4900.0000.0000.000a.00", "4900", "0000.0000.000a")]
    [InlineData("49.1111.2222.3333.4444.5555.6666.0000.0000.0001.00", "49.1111.2222.3333.4444.5555.6666", "0000.0000.0001")]
    public void A_network_entity_has_parts(string text, string area, string system)
    {
        var net = ValueTesting.Repeats<IsisNetworkEntity>(text);
        Assert.Equal(area, net.Area);
        Assert.Equal(system, net.SystemId);
        Assert.Equal(net, (IsisNetworkEntity)text.ToUpperInvariant());
        Assert.Equal(net.GetHashCode(), ((IsisNetworkEntity)text.ToUpperInvariant()).GetHashCode());
    }

    [Theory]
    [InlineData("10.0000.0000.0001")]
    [InlineData("10.0000.0000.0001.01")]
    [InlineData("10.0000.0000.0001.0000")]
    [InlineData("0000.0000.0001.00")]
    [InlineData("10.0000.0000.001.00")]
    [InlineData("10.00.0000.0000.0001.00")]
    [InlineData("1.0000.0000.0001.00")]
    [InlineData("10.0000.0000.0001.00.")]
    [InlineData("10.1.0.1")]
    [InlineData("49.1111.1111.1111.1111.1111.1111.1111.0000.0000.0001.00")]
    public void Other_texts_are_no_network_entity(string text) => ValueTesting.Throws(
        "ND1009",
        $"\"{text}\" is not a network entity title: expected an area, a system ID in three groups of four hexadecimal digits and 00, such as 10.0000.0000.0001.00.",
        () => _ = (IsisNetworkEntity)text);

    [Fact]
    public void An_input_is_known_or_not()
    {
        Input<bool> known = false;
        Assert.False(known.IsUnknown);
        Assert.False(known.Value);
        Assert.True(known.TryGet(out var value));
        Assert.False(value);
        Assert.NotEqual(default, known);
        Assert.True(known == false && known != true && known != default(Input<bool>));
        Assert.Equal("False", known.ToString());
        Assert.Equal("Monday", ((Input<DayOfWeek>)DayOfWeek.Monday).ToString());
        Assert.True(default(Input<bool>).IsUnknown);
        Assert.False(default(Input<bool>).TryGet(out _));
        Assert.Equal("unknown", default(Input<bool>).ToString());
        Assert.Equal(default, default(Input<bool>));
        var thrown = Assert.Throws<InvalidOperationException>(() => default(Input<bool>).Value);
        Assert.StartsWith("This value is unknown", thrown.Message, StringComparison.Ordinal);
        Input<bool>? absent = null;
        Assert.Null(absent);
    }
}
