using System;

namespace NetDsl;

/// <summary>Where a setting was made: the line of the program that called the verb, or the line of a configuration that was read.</summary>
public sealed class Origin
{
    // The mark shares a number with the column: there is an origin for every setting, so its size counts.
    private readonly int _columnAndMark;

    /// <summary>Creates an origin.</summary>
    /// <param name="file">The file; empty when there is none, as for text from memory.</param>
    /// <param name="line">The line, counted from 1; 0 when it is not known.</param>
    /// <param name="column">The column, counted from 1; 0 when it is not known.</param>
    public Origin(string file, int line, int column = 0)
    {
        File = file;
        Line = line;
        _columnAndMark = column << 1;
    }

    private Origin(Origin unmarked)
    {
        File = unmarked.File;
        Line = unmarked.Line;
        _columnAndMark = unmarked._columnAndMark | 1;
    }

    /// <summary>An origin that tells nothing.</summary>
    public static Origin None { get; } = new("", 0);

    /// <summary>The file, or an empty string.</summary>
    public string File { get; }

    /// <summary>The line, counted from 1; 0 when it is not known.</summary>
    public int Line { get; }

    /// <summary>The column, counted from 1; 0 when it is not known.</summary>
    public int Column => _columnAndMark >> 1;

    /// <summary>True for the twin that marks a setting whose value is unknown.</summary>
    internal bool MarksUnknown => (_columnAndMark & 1) != 0;

    /// <summary>The same place, as the mark of a setting that was made with an unknown value.</summary>
    internal Origin Unknown => MarksUnknown ? this : new Origin(this);

    /// <summary>The place as editors parse it: <c>file(line,column)</c>, without what is not known.</summary>
    public override string ToString() =>
        (Line, Column) switch
        {
            (0, _) => File,
            (_, 0) => FormattableString.Invariant($"{File}({Line})"),
            _ => FormattableString.Invariant($"{File}({Line},{Column})"),
        };
}
