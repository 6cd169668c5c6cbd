using System;
using System.Collections.Generic;
using System.Globalization;

namespace NetDsl;

/// <summary>
/// A value that a verb takes and that may be unknown: <c>default</c> stands for one that depends on something
/// that only the running program knows. A plain value converts by itself.
/// </summary>
/// <typeparam name="T">The type of the value: a bool or an enum.</typeparam>
public readonly struct Input<T> : IEquatable<Input<T>>
    where T : struct
{
    private readonly T _value;
    private readonly bool _isKnown;

    /// <summary>Creates a known value.</summary>
    /// <param name="value">The value.</param>
    public Input(T value)
    {
        _value = value;
        _isKnown = true;
    }

    /// <summary>True for <c>default</c>.</summary>
    public bool IsUnknown => !_isKnown;

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">The value is unknown.</exception>
    public T Value => _isKnown ? _value : throw ValueChecks.Unknown("value");

    /// <summary>Creates a known value.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator Input<T>(T value) => new(value);

    /// <summary>Are both unknown, or both known and equal?</summary>
    public static bool operator ==(Input<T> left, Input<T> right) => left.Equals(right);

    /// <summary>Are the values different, or only one of them known?</summary>
    public static bool operator !=(Input<T> left, Input<T> right) => !left.Equals(right);

    /// <summary>Gets the value when it is known.</summary>
    /// <param name="value">The value, or <c>default</c>.</param>
    /// <returns>False when the value is unknown.</returns>
    public bool TryGet(out T value)
    {
        value = _value;
        return _isKnown;
    }

    /// <summary>Are both unknown, or both known and equal?</summary>
    public bool Equals(Input<T> other) =>
        _isKnown == other._isKnown && EqualityComparer<T>.Default.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Input<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _isKnown ? EqualityComparer<T>.Default.GetHashCode(_value) + 1 : 0;

    /// <summary>The value as text, or <c>unknown</c>.</summary>
    public override string ToString() =>
        _isKnown ? Convert.ToString(_value, CultureInfo.InvariantCulture) ?? "" : "unknown";
}
