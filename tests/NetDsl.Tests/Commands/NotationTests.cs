using System;
using System.Collections.Generic;
using System.Linq;
using NetDsl.Commands;
using Xunit;

namespace NetDsl.Tests.Commands;

public class NotationTests
{
    [Theory]
    [InlineData("", "the end")]
    [InlineData("a { b", "'}' is missing")]
    [InlineData("a [ b }", "']' is missing")]
    [InlineData("a b ]", "']' is not expected")]
    [InlineData("a { b | } c", "an alternative is empty")]
    [InlineData("a <b", "'<b' is neither")]
    [InlineData("&<1-8> a", "repeats nothing")]
    [InlineData("a <b> &<8-1>", "repeats nothing or has no bounds")]
    public void A_malformed_template_is_refused_and_says_where(string template, string part)
    {
        var exception = Assert.Throws<FormatException>(() => Notation.Parse(template));
        Assert.Contains(part, exception.Message);
    }

    [Fact]
    public void A_placeholder_that_is_not_bound_is_refused()
    {
        var exception = Assert.Throws<FormatException>(() => Declare("mtu <bytes>").Compile());
        Assert.Contains("<bytes>", exception.Message);
    }

    [Fact]
    public void A_binding_that_the_template_does_not_have_is_refused()
    {
        var exception = Assert.Throws<FormatException>(() => Declare("mtu").Value("bytes", t => ref t.number).Compile());
        Assert.Contains("'bytes'", exception.Message);
    }

    [Fact]
    public void An_optional_part_that_could_never_be_written_is_refused()
    {
        var exception = Assert.Throws<FormatException>(() => Declare("mtu <bytes> [ exactly ]").Value("bytes", t => ref t.number).Compile());
        Assert.Contains("never be written", exception.Message);
    }

    [Fact]
    public void A_template_has_to_begin_with_a_keyword()
    {
        Assert.Throws<FormatException>(() => Declare("<bytes>").Value("bytes", t => ref t.number).Prefixes.ToList());
    }

    [Theory]
    [InlineData("thing 7", "thing 7")]
    [InlineData("THING 7 RED", "thing 7 red")]
    [InlineData("thing blue 7", null)]
    [InlineData("thing 7 fast red", "thing 7 red fast")]
    [InlineData("thing 7 red fast", "thing 7 red fast")]
    [InlineData("thing 7 red fast red", "thing 7 red fast")]
    [InlineData("thing 7 red blue", null)]
    [InlineData("thing 7 limit 3", "thing 7 limit 3")]
    [InlineData("thing 7 slow limit 3 blue", "thing 7 blue limit 3 slow")]
    [InlineData("thing 7 limit", null)]
    [InlineData("thing 7 limit 3 4", null)]
    [InlineData("thing", null)]
    [InlineData("thing 007", null)]
    [InlineData("thing 7 list 1 2 3", "thing 7 list 1 2 3")]
    [InlineData("thing 7 list 1 2 3 4", null)]
    [InlineData("thing 7 list 1 red", "thing 7 red list 1")]
    public void Options_are_read_in_any_order_and_written_in_one(string line, string? written)
    {
        var command = Declare("thing <number> [ [ red | blue ] | limit <limit> | list <item> &<1-3> | [ fast | slow ] ] *")
            .Value("number", t => ref t.number).Choices(t => ref t.colour, ("red", Colour.Red), ("blue", Colour.Blue))
            .Value("limit", t => ref t.limit).Values("item", t => t.list).Flag("fast", "slow", t => ref t.fast);
        Assert.Equal(written, ReadAndWrite(command, line));
    }

    [Theory]
    [InlineData("undo shutdown", true)]
    [InlineData("shutdown", false)]
    public void A_keyword_whose_absence_counts_sets_both_ways(string line, bool fast)
    {
        var command = Declare("[ undo ] shutdown").Presence("undo", t => ref t.fast);
        var thing = new Thing();
        var state = new MatchState { Words = Words.Of(line) };
        Assert.Equal(Reading.Accepted, command.Match(thing, state));
        Assert.True(command.TryApply(thing, state, Origin.None, out _));
        Assert.Equal(fast, thing.fast.Value);
        Assert.Equal(line, Write(command, thing));
    }

    [Theory]
    [InlineData("go 1 2", "go 1 2")]
    [InlineData("go 1", "go 1")]
    public void Alternatives_are_tried_with_backtracking(string line, string written)
    {
        var command = Declare("go { <number> <limit> | <number> }").Value("number", t => ref t.number).Value("limit", t => ref t.limit);
        Assert.Equal(written, ReadAndWrite(command, line));
    }

    [Fact]
    public void A_line_that_says_something_else_than_an_earlier_one_conflicts_and_the_same_again_repeats()
    {
        var command = Declare("mtu <number>").Value("number", t => ref t.number);
        var thing = new Thing();
        var state = new MatchState { Words = Words.Of("mtu 5") };
        command.Match(thing, state);
        Assert.True(command.TryApply(thing, state, Origin.None, out _));
        Assert.Equal(Reading.Repeated, command.Match(thing, state));
        state.Words = Words.Of("mtu 6");
        Assert.Equal(Reading.Conflicting, command.Match(thing, state));
        state.Words = Words.Of("mtu");
        Assert.Equal(Reading.Refused, command.Match(thing, state));
    }

    [Fact]
    public void A_line_that_matches_nothing_of_many_options_is_refused_quickly()
    {
        var options = string.Join(" | ", Enumerable.Range(0, 30).Select(i => $"[ k{i} | n{i} ]"));
        var command = Declare($"thing [ {options} ] *");
        for (var i = 0; i < 30; i++)
            command.Choice($"k{i}", t => ref t.fast, true).Choice($"n{i}", t => ref t.fast, false);
        var state = new MatchState { Words = Words.Of("thing " + string.Join(" ", Enumerable.Range(0, 30).Select(i => $"k{i}")) + " nothing") };
        Assert.Equal(Reading.Refused, command.Match(new Thing(), state));
    }

    private static string? ReadAndWrite(Command<Thing, Thing> command, string line)
    {
        command.Compile();
        var thing = new Thing();
        var state = new MatchState { Words = Words.Of(line) };
        if (command.Match(thing, state) != Reading.Accepted)
            return null;
        Assert.True(command.TryApply(thing, state, Origin.None, out _));
        return Write(command, thing);
    }

    private static string Write(Command<Thing, Thing> command, Thing thing)
    {
        var output = new Utf8Buffer();
        Assert.True(command.CanPrint(thing, ulong.MaxValue));
        command.Print(thing, ulong.MaxValue, output);
        return output.ToString().TrimEnd();
    }

    private static Command<Thing, Thing> Declare(string template) => new View<Thing>("test view").Self().Command(template);

    private enum Colour
    {
        Red,
        Blue,
    }

    private sealed class Thing : ViewObject
    {
        public Setting<VcId> number;
        public Setting<VcId> limit;
        public Setting<Colour> colour;
        public Setting<bool> fast;
        public readonly List<Setting<VcId>> list = [];
    }
}
