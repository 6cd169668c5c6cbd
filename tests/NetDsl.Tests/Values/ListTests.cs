using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace NetDsl.Tests.Values;

public class ListTests
{
    [Theory]
    [InlineData("10")]
    [InlineData("10 to 20 30")]
    [InlineData("30 10 to 20")]
    [InlineData("1 to 4094")]
    public void A_VLAN_list_is_repeated(string text)
    {
        Assert.Equal(text, ValueTesting.Repeats<VlanList>(text).ToString());
        Assert.Equal(text, ((VlanList)text).ToString());
    }

    [Theory]
    [InlineData("10 tagged", 1, "10")]
    [InlineData("10 to 20 to 30", 3, "10 to 20")]
    [InlineData("10 20 to x", 1, "10")]
    [InlineData("10 5000", 1, "10")]
    [InlineData("10 TO 20", 3, "10 to 20")]
    public void Reading_stops_where_the_list_ends(string line, int words, string text)
    {
        Assert.Equal(words, ValueTesting.Read<VlanList>(line, out var list));
        Assert.Equal(text, list.ToString());
    }

    [Theory]
    [InlineData("all")]
    [InlineData("to 20")]
    [InlineData("20 to 10")]
    [InlineData("10 to 10")]
    [InlineData("0")]
    [InlineData("4095")]
    public void Other_words_are_no_VLAN_list(string text)
    {
        ValueTesting.Refuses<VlanList>(text);
        ValueTesting.Throws(
            "ND1004",
            $"\"{text}\" is not a VLAN list: expected numbers of 1 to 4094 and ranges with a larger number behind \"to\", such as 10 to 20 30.",
            () => _ = (VlanList)text);
    }

    [Fact]
    public void VLAN_lists_are_sets()
    {
        VlanList list = "10 to 12 30";
        Assert.True(list.Contains(11) && list.Contains(30));
        Assert.False(list.Contains(13));
        Assert.Equal(new VlanList(30, 12, 11, 10), list);
        Assert.Equal(new VlanList(30, 12, 11, 10).GetHashCode(), list.GetHashCode());
        Assert.NotEqual((VlanList)"10 to 12", list);
        Assert.NotEqual(default, list);
        VlanList one = 10;
        VlanId vlan = 10;
        VlanList same = vlan;
        Assert.Equal(one, same);
        Assert.True(new VlanList(10, default).IsUnknown);
        Assert.True(new VlanList().IsUnknown);
        Assert.Throws<InvalidOperationException>(() => default(VlanList).Contains(1));
        ValueTesting.Throws("ND1004", "VLAN list is empty: give it at least one VLAN ID.", () => _ = new VlanList(Array.Empty<VlanId>()));
    }

    [Fact]
    public void Random_VLAN_lists_come_back()
    {
        var random = new Random(7);
        for (var round = 0; round < 500; round++)
        {
            var parts = new List<string>();
            for (var i = random.Next(1, 8); i > 0; i--)
            {
                var first = random.Next(1, 4094);
                parts.Add(random.Next(2) == 0 ? $"{first}" : $"{first} to {random.Next(first + 1, 4095)}");
            }

            Assert.Equal(string.Join(' ', parts), ValueTesting.Repeats<VlanList>(string.Join(' ', parts)).ToString());
        }
    }

    [Theory]
    [InlineData("1-15", 15)]
    [InlineData("1,3,5-7", 5)]
    [InlineData("0-31", 32)]
    [InlineData("31", 1)]
    public void A_time_slot_list_is_repeated(string text, int count)
    {
        var list = ValueTesting.Repeats<TimeslotList>(text);
        Assert.Equal(count, list.Count);
        Assert.Equal(count, Enumerable.Range(-40, 100).Count(list.Contains));
    }

    [Theory]
    [InlineData("32")]
    [InlineData("0-32")]
    [InlineData("5-1")]
    [InlineData("5-5")]
    [InlineData("1,1")]
    [InlineData("1-3,2")]
    [InlineData("1,")]
    [InlineData(",1")]
    [InlineData("1-")]
    [InlineData("01")]
    [InlineData("1 2")]
    [InlineData("1--2")]
    [InlineData("-1")]
    public void Other_texts_are_no_time_slot_list(string text)
    {
        Assert.False(TimeslotList.TryParse(text, out _));
        ValueTesting.Throws(
            "ND1004",
            $"\"{text}\" is not a time slot list: expected numbers of 0 to 31, each once, such as 1-15 or 1,3,5-7.",
            () => _ = (TimeslotList)text);
    }

    [Fact]
    public void Time_slot_lists_are_sets()
    {
        Assert.Equal((TimeslotList)"1,2,3", (TimeslotList)"1-3");
        Assert.NotEqual((TimeslotList)"1,2", (TimeslotList)"1-3");
        Assert.True(((TimeslotList)"1-15").Overlaps("15-16"));
        Assert.False(((TimeslotList)"1-15").Overlaps("16-31"));
        Assert.Throws<InvalidOperationException>(() => default(TimeslotList).Contains(1));
    }
}
