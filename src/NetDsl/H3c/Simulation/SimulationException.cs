using System;

namespace NetDsl.H3c;

/// <summary>A simulation cannot go on: the network does not say what it needs, or an event does not fit the network.</summary>
public sealed class SimulationException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What is missing or does not fit, where, and what to do.</param>
    /// <param name="origin">The place in the program or configuration; null when there is none.</param>
    public SimulationException(string message, Origin? origin = null)
        : base(message) => Origin = origin ?? Origin.None;

    /// <summary>The place in the program or configuration; tells nothing when there is none.</summary>
    public Origin Origin { get; }
}
