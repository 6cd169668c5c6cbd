using System;
using Xunit;

namespace NetDsl.Tests.Values;

public class NumberTests
{
    [Fact]
    public void Literals_convert()
    {
        VcId one = 1;
        VcId largest = 4294967295;
        InterfaceMtu? missing = null;
        InterfaceMtu? mtu = 1500;
        Assert.Equal(1, one.Value);
        Assert.Equal(uint.MaxValue, largest.Value);
        Assert.Null(missing);
        Assert.Equal("1500", mtu.ToString());
        Assert.True(one == 1 && one != 2 && one < 2 && largest > one && one <= 1 && one >= 1);
        Assert.True(default(VcId) < one);
        Assert.Equal((VcId)1, VcId.Parse("1"));
        Assert.Equal(one.GetHashCode(), VcId.Parse("1").GetHashCode());
    }

    [Fact]
    public void Zero_is_a_value_where_the_range_has_it()
    {
        MplsLabel zero = 0;
        Assert.False(zero.IsUnknown);
        Assert.Equal(0, zero.Value);
        Assert.NotEqual(default, zero);
        Assert.True(default(MplsLabel) < zero);
        SegmentRoutingColor color = 0;
        Assert.Equal("0", color.ToString());
        Assert.Equal(4294967295, ((SegmentRoutingColor)4294967295).Value);
    }

    [Fact]
    public void Messages_name_the_value_and_the_range()
    {
        ValueTesting.Throws("ND1004", "VC ID 0 is out of range: allowed is 1 to 4294967295.", () => _ = new VcId(0));
        ValueTesting.Throws("ND1004", "VLAN ID -5 is out of range: allowed is 1 to 4094.", () => _ = (VlanId)(-5));
        ValueTesting.Throws("ND1004", "reroute delay 5 s is out of range: allowed is 10 to 10800 s.", () => _ = new RerouteDelay(5));
        ValueTesting.Throws("ND1004", "CEP jitter buffer depth 150 us is not a multiple of 125.", () => _ = new CepJitterBuffer(150));
        ValueTesting.Throws("ND1004", "TDM encapsulation number 9 is not a multiple of 8.", () => _ = new TdmEncapsulationNumber(9));
        ValueTesting.Throws("ND1004", "VC ID \"1x\" is not a whole number: allowed is 1 to 4294967295.", () => VcId.Parse("1x"));
        ValueTesting.Throws("ND1004", "VC ID null is not a whole number: allowed is 1 to 4294967295.", () => VcId.Parse(null!));
        ValueTesting.Throws("ND1004", "VC ID 4294967296 is out of range: allowed is 1 to 4294967295.", () => VcId.Parse("4294967296"));
        ValueTesting.Throws(
            "ND1004",
            "CEP jitter buffer depth \"a\\u000A\" is not a whole number: allowed is 125 to 16000 us in steps of 125.",
            () => CepJitterBuffer.Parse("a\n"));
    }

    [Fact]
    public void A_step_is_checked_wherever_a_number_comes_from()
    {
        Assert.Equal(250, CepJitterBuffer.Parse("250").Value);
        Assert.False(CepJitterBuffer.TryParse("150", out _));
        ValueTesting.Refuses<CepJitterBuffer>("150");
        ValueTesting.Repeats<CepJitterBuffer>("16000");
    }

    [Fact]
    public void An_unknown_number_has_no_value()
    {
        var thrown = Assert.Throws<InvalidOperationException>(() => default(VcId).Value);
        Assert.Equal("This VC ID is unknown, because it depends on something that only the running program knows. Ask IsUnknown first.", thrown.Message);
    }

    [Theory]
    [InlineData("8", 8)]
    [InlineData("16", 16)]
    [InlineData("24", 24)]
    [InlineData("32", 32)]
    [InlineData("40", 40)]
    [InlineData("0", -1)]
    [InlineData("48", -1)]
    [InlineData("20", -1)]
    public void Only_five_numbers_of_TDM_frames(string text, long number) =>
        Assert.Equal(number, TdmEncapsulationNumber.TryParse(text, out var value) ? value.Value : -1);

    [Theory]
    [InlineData("-9223372036854775808", long.MinValue)]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("-1", -1)]
    [InlineData("0", 0)]
    public void Every_long_is_read_and_written(string text, long number)
    {
        Assert.True(ValueChecks.TryNumber(text, long.MinValue, long.MaxValue, 1, out var read));
        Assert.Equal(number, read);
        var output = new NetDsl.Commands.Utf8Buffer();
        ValueChecks.WriteNumber(output, number);
        Assert.Equal(text, output.ToString());
    }

    [Theory]
    [InlineData("-")]
    [InlineData("-0")]
    [InlineData("--1")]
    [InlineData("9223372036854775808")]
    [InlineData("-9223372036854775809")]
    public void Other_texts_are_not_numbers(string text) =>
        Assert.False(ValueChecks.TryNumber(text, long.MinValue, long.MaxValue, 1, out _));
}
