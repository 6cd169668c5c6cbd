using System;

namespace NetDsl;

/// <summary>
/// A configuration that cannot be right: a value out of range, a name that is taken, a reference to nothing.
/// The message names the thing, what is allowed and what to do; <see cref="RuleId"/> is the id that the analyzer and <c>check</c> report it under.
/// </summary>
public class NetDslException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="ruleId">The rule, such as <c>ND1004</c>.</param>
    /// <param name="message">What is wrong, what is allowed, what to do.</param>
    public NetDslException(string ruleId, string message)
        : base(message) => RuleId = ruleId;

    /// <summary>The rule that the value breaks, <c>ND1</c> and three digits.</summary>
    public string RuleId { get; }
}

/// <summary>A value that no device accepts: it is refused when it is written down, not when a device sees it.</summary>
public sealed class InvalidValueException : NetDslException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="ruleId">The rule, such as <c>ND1004</c>.</param>
    /// <param name="message">What is wrong and what is allowed.</param>
    public InvalidValueException(string ruleId, string message)
        : base(ruleId, message)
    {
    }
}
