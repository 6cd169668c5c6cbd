using System;

namespace NetDsl.Commands;

/// <summary>A value that the analyzer could not know was about to be written: only a model of a running program can be written.</summary>
internal sealed class UnknownValueException(Origin origin) : InvalidOperationException($"{origin}: the value is unknown and cannot be written.")
{
    public Origin Origin { get; } = origin;
}
