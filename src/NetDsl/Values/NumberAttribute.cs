using System;

namespace NetDsl;

/// <summary>
/// Makes a partial struct a number of the configuration language: the members are generated
/// (constructor with the range check, conversion from a literal, parsing, printing, equality, order).
/// </summary>
[AttributeUsage(AttributeTargets.Struct)]
internal sealed class NumberAttribute(string name, long min, long max) : Attribute
{
    /// <summary>What messages call it, such as "VC ID".</summary>
    public string Name { get; } = name;

    public long Min { get; } = min;

    public long Max { get; } = max;

    /// <summary>The unit for messages, such as "s" or "kbit/s".</summary>
    public string Unit { get; set; } = "";

    /// <summary>Only multiples of this are allowed.</summary>
    public long Step { get; set; } = 1;
}

/// <summary>
/// Makes a partial struct a name of the configuration language: text of a bounded length in one word, case-sensitive unless said.
/// </summary>
[AttributeUsage(AttributeTargets.Struct)]
internal sealed class NameAttribute(string name, int maxLength) : Attribute
{
    /// <summary>What messages call it, such as "tunnel policy name".</summary>
    public string Name { get; } = name;

    public int MaxLength { get; } = maxLength;

    /// <summary>The name may hold blanks and is then written in double quotes.</summary>
    public bool Blanks { get; set; }

    /// <summary>Free text to the end of the line, blanks included, never quoted.</summary>
    public bool Text { get; set; }

    /// <summary>Equal whatever the letter case.</summary>
    public bool IgnoreCase { get; set; }
}

/// <summary>
/// Completes a hand-written value: parsing, conversion from a literal, printing and the operators are generated.
/// </summary>
[AttributeUsage(AttributeTargets.Struct)]
internal sealed class WordAttribute(string name, string ruleId, string expected) : Attribute
{
    /// <summary>What messages call it, such as "IPv4 address".</summary>
    public string Name { get; } = name;

    /// <summary>The rule that a wrong text breaks.</summary>
    public string RuleId { get; } = ruleId;

    /// <summary>What to write instead, the end of the message.</summary>
    public string Expected { get; } = expected;
}
