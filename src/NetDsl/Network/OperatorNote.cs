using System.Collections.Generic;

namespace NetDsl;

/// <summary>
/// What an operator does or has to know besides the configuration: it is written to <c>&lt;device&gt;.runbook.md</c> beside the script
/// and never into it.
/// </summary>
public sealed class OperatorNote
{
    internal OperatorNote(string title, string text, string[] commands, Origin origin)
    {
        Title = title;
        Text = text;
        Commands = commands;
        Origin = origin;
    }

    /// <summary>Where it was noted.</summary>
    public Origin Origin { get; }

    /// <summary>What it is about, in a few words.</summary>
    public string Title { get; }

    /// <summary>When to do it and what it does.</summary>
    public string Text { get; }

    /// <summary>The commands of the user view; none for a remark.</summary>
    public IReadOnlyList<string> Commands { get; }
}

/// <summary>What a note for operators is about, 1 to 120 characters, blanks included. Used in <c>&lt;device&gt;.runbook.md</c>.</summary>
[Name("title", 120, Text = true)]
public readonly partial struct NoteTitle;

/// <summary>The text of a note for operators, 1 to 2000 characters, blanks included. Used in <c>&lt;device&gt;.runbook.md</c>.</summary>
[Name("note", 2000, Text = true)]
public readonly partial struct NoteText;
