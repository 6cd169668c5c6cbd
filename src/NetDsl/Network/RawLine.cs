using System.Collections.Generic;
using NetDsl.Commands;

namespace NetDsl;

/// <summary>A line that no command declares: kept as it is, in its place, and written back as it was.</summary>
public sealed class RawLine : ConfigObject
{
    internal List<RawLine>? children;

    internal RawLine(string text, Origin origin)
    {
        Text = text;
        Origin = origin;
    }

    /// <summary>The line without its indentation.</summary>
    public string Text { get; }

    /// <summary>The lines indented below it.</summary>
    public IReadOnlyList<RawLine> Children => children ?? (IReadOnlyList<RawLine>)[];

    /// <summary>The command after whose line it stands; null: before or behind all of them.</summary>
    internal Command? AfterCommand { get; set; }

    /// <summary>The object that this line belongs to.</summary>
    internal object? AfterItem { get; set; }

    /// <summary>Without a line to stand behind: before all others rather than behind them.</summary>
    internal bool First { get; set; }

    internal void AddChild(RawLine line) => (children ??= []).Add(line);
}
