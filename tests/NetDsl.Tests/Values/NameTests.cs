using System;
using Xunit;

namespace NetDsl.Tests.Values;

public class NameTests
{
    [Fact]
    public void A_name_is_its_text()
    {
        TunnelPolicyName policy = "policy1";
        Assert.Equal("policy1", policy.Value);
        Assert.Equal("policy1", policy.ToString());
        Assert.True(policy == "policy1");
        Assert.True(policy != "Policy1");
        Assert.Equal(policy, TunnelPolicyName.Parse("policy1"));
        Assert.Throws<InvalidOperationException>(() => default(TunnelPolicyName).Value);
    }

    [Fact]
    public void Letter_case_does_not_count_where_it_is_said()
    {
        BfdSessionName one = "PE1toPE2";
        BfdSessionName two = "pe1TOpe2";
        Assert.True(one == two);
        Assert.Equal(one.GetHashCode(), two.GetHashCode());
        Assert.Equal("PE1toPE2", ValueTesting.Write(one));
    }

    [Fact]
    public void Messages_name_the_fault()
    {
        var longName = new string('x', 45);
        ValueTesting.Throws("ND1005", $"tunnel policy name \"{longName}\" has 45 characters: allowed are 1 to 39.", () => _ = new TunnelPolicyName(longName));
        ValueTesting.Throws("ND1005", "tunnel policy name is empty: allowed are 1 to 39 characters.", () => _ = new TunnelPolicyName(""));
        ValueTesting.Throws("ND1005", "tunnel policy name is null: give it 1 to 39 characters.", () => _ = new TunnelPolicyName(null!));
        ValueTesting.Throws("ND1005", "tunnel policy name \"a b\" contains a blank at position 2: the name must be one word.", () => _ = (TunnelPolicyName)"a b");
        ValueTesting.Throws("ND1005", "tunnel policy name \"\"a\"\" contains a double quote at position 1: remove it.", () => _ = (TunnelPolicyName)"\"a\"");
        ValueTesting.Throws("ND1005", "PW template name \"a \"b\" contains a double quote at position 3: remove it.", () => _ = (PwTemplateName)"a \"b");
        ValueTesting.Throws("ND1005", "description \" a\" has a blank at position 1: remove blanks at the beginning and at the end.", () => _ = (DescriptionText)" a");
        ValueTesting.Throws("ND1005", "description \"a b \" has a blank at position 4: remove blanks at the beginning and at the end.", () => _ = (DescriptionText)"a b ");
    }

    [Fact]
    public void Messages_name_the_character()
    {
        ValueTesting.Throws("ND1006", "description \"why?\" has the character '?', which asks a device for help, at position 4.", () => _ = (DescriptionText)"why?");
        ValueTesting.Throws("ND1006", "description \"a\\u000Aquit\" has the line break U+000A at position 2.", () => _ = (DescriptionText)"a\nquit");
        ValueTesting.Throws("ND1006", "host name \"a\\u0009b\" has the control character U+0009 at position 2.", () => _ = (HostName)"a\tb");
        ValueTesting.Throws("ND1006", "host name \"ab\\u202E\" has the control character U+202E at position 3.", () => _ = (HostName)"ab\u202e");
        ValueTesting.Throws("ND1006", "host name \"\ud800\" has half of a character (U+D800) at position 1.", () => _ = (HostName)"\ud800");
    }

    [Fact]
    public void Names_with_blanks_stand_in_quotes()
    {
        var template = ValueTesting.Repeats<PwTemplateName>("\"to PE 2\"");
        Assert.Equal("to PE 2", template.Value);
        Assert.Equal("to PE 2", template.ToString());
        Assert.Equal(template, PwTemplateName.Parse("to PE 2"));
        Assert.Equal("plain", ValueTesting.Repeats<PwTemplateName>("plain").Value);
        Assert.Equal(1, ValueTesting.Read<PwTemplateName>("\"a b\" 100", out _));
    }

    [Theory]
    [InlineData("\"plain\"")]
    [InlineData("\"\"")]
    [InlineData("\"")]
    [InlineData("\"a b")]
    [InlineData("a\"b")]
    public void What_would_not_be_repeated_is_not_read(string line) => ValueTesting.Refuses<PwTemplateName>(line);

    [Fact]
    public void A_quoted_word_is_no_plain_name()
    {
        ValueTesting.Refuses<TunnelPolicyName>("\"a b\"");
        ValueTesting.Refuses<TunnelPolicyName>("\"ab\"");
        Assert.Equal("ab\"c", ValueTesting.Repeats<TunnelPolicyName>("ab\"c").Value);
    }

    [Fact]
    public void Text_reaches_to_the_end_of_the_line()
    {
        Assert.Equal("to PE2,  \"core\" link", ValueTesting.Repeats<DescriptionText>("to PE2,  \"core\" link").Value);
        Assert.Equal("\"quoted\"", ValueTesting.Repeats<DescriptionText>("\"quoted\"").Value);
        Assert.Equal(2, ValueTesting.Read<DescriptionText>(" a b  ", out var padded));
        Assert.Equal("a b", padded.Value);
        ValueTesting.Refuses<DescriptionText>("a\tb");
    }

    [Fact]
    public void Random_names_come_back()
    {
        const string Alphabet = "abzAZ09-_./:#\"é ";
        var random = new Random(1);
        for (var round = 0; round < 2000; round++)
        {
            var letters = new char[random.Next(0, 25)];
            for (var i = 0; i < letters.Length; i++)
                letters[i] = Alphabet[random.Next(Alphabet.Length)];
            var text = new string(letters);
            if (TunnelPolicyName.TryParse(text, out var plain))
                Assert.Equal(plain, ValueTesting.Repeats<TunnelPolicyName>(ValueTesting.Write(plain)));
            if (PwTemplateName.TryParse(text, out var quoted))
                Assert.Equal(quoted, ValueTesting.Repeats<PwTemplateName>(ValueTesting.Write(quoted)));
            if (DescriptionText.TryParse(text, out var free))
                Assert.Equal(free, ValueTesting.Repeats<DescriptionText>(ValueTesting.Write(free)));
            // What is read is repeated, and a constructor takes it.
            if (ValueTesting.Read<PwTemplateName>(text, out var read) >= 0)
                Assert.Equal(read, new PwTemplateName(read.Value));
        }
    }
}
