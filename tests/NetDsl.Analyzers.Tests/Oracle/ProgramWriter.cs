using System;
using System.Collections.Generic;
using System.Text;

namespace NetDsl.Analyzers.Tests.Oracle;

/// <summary>What the random programs are written with: the text so far, the names in scope, and chance.</summary>
internal sealed class ProgramWriter(int seed)
{
    private readonly StringBuilder _text = new();
    private readonly List<(string Name, ValueType Type, bool Assignable)> _scope = [];
    private int _indent = 3;
    private int _names;

    /// <summary>The types of values that the programs compute with.</summary>
    public enum ValueType
    {
        Int,
        Text,
        Bool,
        Ints,
        Site,
    }

    public Random Random { get; } = new(seed);

    /// <summary>How many more expressions may contain others.</summary>
    public int Depth { get; set; }

    /// <summary>Inside a local function or lambda: no jump may leave it.</summary>
    public int Loops { get; set; }

    public int Flags { get; init; }

    public override string ToString() => _text.ToString();

    public string NewName(string prefix) => $"{prefix}{_names++}";

    public void Line(string line)
    {
        _text.Append(' ', 4 * _indent).Append(line).Append('\n');
    }

    /// <summary>Writes a block in braces; names declared inside are gone behind it.</summary>
    public void Block(string head, Action body, string end = "}")
    {
        if (head.Length > 0)
            Line(head);
        Line("{");
        _indent++;
        var mark = _scope.Count;
        body();
        _scope.RemoveRange(mark, _scope.Count - mark);
        _indent--;
        Line(end);
    }

    public void Declare(string name, ValueType type, bool assignable = true) => _scope.Add((name, type, assignable));

    /// <summary>A name in scope of the type; null when there is none.</summary>
    public string? Pick(ValueType type, bool assignable = false)
    {
        var fitting = _scope.FindAll(v => v.Type == type && (!assignable || v.Assignable));
        return fitting.Count == 0 ? null : fitting[Random.Next(fitting.Count)].Name;
    }

    public bool Chance(int percent) => Random.Next(100) < percent;

    public T OneOf<T>(params T[] choices) => choices[Random.Next(choices.Length)];

    public void Run(params Action[] choices) => choices[Random.Next(choices.Length)]();
}
