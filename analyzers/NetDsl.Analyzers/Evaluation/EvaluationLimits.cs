using System;

namespace NetDsl.Analyzers.Evaluation;

/// <summary>How much an evaluation may take before it gives up and says so.</summary>
internal sealed record EvaluationLimits
{
    /// <summary>Calls, loop rounds and statements, over all runs.</summary>
    public int Steps { get; set; } = 5_000_000;

    /// <summary>Nested calls.</summary>
    public int Depth { get; set; } = 200;

    /// <summary>Elements of a collection that the program makes.</summary>
    public int CollectionSize { get; set; } = 1_000_000;

    /// <summary>Characters of a string that the program makes.</summary>
    public int StringLength { get; set; } = 100_000;

    /// <summary>Runs per root, one for each list of decisions.</summary>
    public int Runs { get; set; } = 64;

    /// <summary>Unknown conditions that one run decides.</summary>
    public int Decisions { get; set; } = 200;

    /// <summary>Time over all runs.</summary>
    public TimeSpan Time { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>Internal errors come out as exceptions rather than as notes; for tests.</summary>
    public bool Strict { get; set; }
}
