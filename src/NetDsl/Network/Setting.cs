using System;
using System.Collections.Generic;

namespace NetDsl;

/// <summary>
/// One setting of the model: not set, set to a value, or set to a value that is unknown; and where it was set.
/// </summary>
/// <typeparam name="T">A domain value, a Boolean or an enumeration.</typeparam>
public readonly struct Setting<T> : IEquatable<Setting<T>>
    where T : struct
{
    private readonly T _value;
    private readonly Origin? _origin;

    internal Setting(T value, bool known, Origin origin)
    {
        _value = value;
        _origin = known ? origin : origin.Unknown;
    }

    /// <summary>True when the setting was made, with a known value or an unknown one.</summary>
    public bool IsSet => _origin is not null;

    /// <summary>True when the setting was made and its value is known.</summary>
    public bool IsKnown => _origin is { MarksUnknown: false };

    /// <summary>True when the setting was made with a value that only the running program knows.</summary>
    public bool IsUnknown => _origin is { MarksUnknown: true };

    /// <summary>Where the setting was made; null when it was not.</summary>
    public Origin? Origin => _origin;

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">The setting was not made or its value is unknown.</exception>
    public T Value => IsKnown ? _value : throw new InvalidOperationException(IsSet ? "The value is unknown." : "The setting is not set.");

    /// <summary>Gives the value when it is set and known.</summary>
    /// <param name="value">The value.</param>
    /// <returns>True when there is a known value.</returns>
    public bool TryGet(out T value)
    {
        value = _value;
        return IsKnown;
    }

    /// <summary>The value when it is set and known, otherwise <paramref name="fallback"/>.</summary>
    /// <param name="fallback">What an unset or unknown setting gives.</param>
    public T Or(T fallback) => IsKnown ? _value : fallback;

    /// <summary>True when the setting is set and known to be <paramref name="value"/>.</summary>
    /// <param name="value">The value to compare with.</param>
    public bool Is(T value) => IsKnown && EqualityComparer<T>.Default.Equals(_value, value);

    /// <summary>Equal in state and value; where it was set does not count.</summary>
    /// <param name="other">The other setting.</param>
    public bool Equals(Setting<T> other) =>
        IsSet == other.IsSet && IsUnknown == other.IsUnknown && (!IsKnown || EqualityComparer<T>.Default.Equals(_value, other._value));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Setting<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => IsKnown ? EqualityComparer<T>.Default.GetHashCode(_value) : IsSet ? -1 : 0;

    /// <summary>The value as text, <c>unknown</c> or <c>not set</c>.</summary>
    public override string ToString() => IsKnown ? _value.ToString() ?? "" : IsSet ? "unknown" : "not set";

    /// <summary>The value without the test; for the printer, which has tested already.</summary>
    internal T Raw => _value;
}
