using System.Collections.Generic;

namespace NetDsl;

/// <summary>How an edit changes the program.</summary>
public enum FixKind
{
    /// <summary>Adds a call to the lambda that configures the object made at the place: <c>pw =&gt; pw.ControlWord()</c>.</summary>
    Configure,

    /// <summary>Adds a call on the same receiver in front of the call at the place.</summary>
    InsertBefore,

    /// <summary>Adds a call on the same receiver behind the call at the place.</summary>
    InsertAfter,

    /// <summary>Removes the call at the place.</summary>
    Remove,

    /// <summary>Replaces the argument of a parameter of the call at the place, or adds it.</summary>
    SetArgument,

    /// <summary>Removes the argument of a parameter of the call at the place.</summary>
    RemoveArgument,

    /// <summary>Calls another verb at the place, with the same arguments.</summary>
    Rename,

    /// <summary>Moves the call at the place in front of another one.</summary>
    MoveBefore,
}

/// <summary>One edit of a repair, in terms of the program: what is called where.</summary>
/// <param name="Kind">How the program changes.</param>
/// <param name="At">The call that is changed, or beside which something is added.</param>
/// <param name="Text">C# text: a call without its receiver, an argument, or the name of a verb.</param>
/// <param name="Parameter">The parameter whose argument is meant.</param>
/// <param name="Anchor">The call in front of which the other one is moved.</param>
public sealed record FixEdit(FixKind Kind, Origin At, string Text = "", string? Parameter = null, Origin? Anchor = null);

/// <summary>A repair of a finding by an edit of the program. There is one only where it is certain what was meant.</summary>
public sealed class Fix
{
    private Fix(string title, IReadOnlyList<FixEdit> edits)
    {
        Title = title;
        Edits = edits;
    }

    /// <summary>What it does, for the menu of the editor: <c>Give the secondary pseudowire a control word</c>.</summary>
    public string Title { get; }

    /// <summary>The edits; all or none.</summary>
    public IReadOnlyList<FixEdit> Edits { get; }

    /// <summary>A repair of any edits.</summary>
    /// <param name="title">What it does.</param>
    /// <param name="edits">The edits.</param>
    public static Fix Of(string title, params FixEdit[] edits) => new(title, edits);

    /// <summary>Adds a call to the lambda that configures the object made at <paramref name="at"/>.</summary>
    /// <param name="title">What it does.</param>
    /// <param name="at">The call that made the object.</param>
    /// <param name="call">C# text: a call without its receiver, such as <c>ControlWord()</c>.</param>
    public static Fix Configure(string title, Origin at, string call) => Of(title, new FixEdit(FixKind.Configure, at, call));

    /// <summary>Removes the call at <paramref name="at"/>.</summary>
    /// <param name="title">What it does.</param>
    /// <param name="at">The call.</param>
    public static Fix Remove(string title, Origin at) => Of(title, new FixEdit(FixKind.Remove, at));

    /// <summary>Replaces or adds an argument of the call at <paramref name="at"/>.</summary>
    /// <param name="title">What it does.</param>
    /// <param name="at">The call.</param>
    /// <param name="parameter">The parameter.</param>
    /// <param name="text">C# text of the argument.</param>
    public static Fix SetArgument(string title, Origin at, string parameter, string text) => Of(title, new FixEdit(FixKind.SetArgument, at, text, parameter));

    /// <summary>Adds a call on the same receiver in front of the call at <paramref name="at"/>.</summary>
    /// <param name="title">What it does.</param>
    /// <param name="at">The call.</param>
    /// <param name="call">C# text: a call without its receiver.</param>
    public static Fix InsertBefore(string title, Origin at, string call) => Of(title, new FixEdit(FixKind.InsertBefore, at, call));

    /// <summary>Adds a call on the same receiver behind the call at <paramref name="at"/>.</summary>
    /// <param name="title">What it does.</param>
    /// <param name="at">The call.</param>
    /// <param name="call">C# text: a call without its receiver.</param>
    public static Fix InsertAfter(string title, Origin at, string call) => Of(title, new FixEdit(FixKind.InsertAfter, at, call));

    /// <summary>Calls another verb with the same arguments.</summary>
    /// <param name="title">What it does.</param>
    /// <param name="at">The call.</param>
    /// <param name="verb">The name of the other verb.</param>
    public static Fix Rename(string title, Origin at, string verb) => Of(title, new FixEdit(FixKind.Rename, at, verb));

    /// <summary>Moves a call in front of another one on the same receiver.</summary>
    /// <param name="title">What it does.</param>
    /// <param name="at">The call that is moved.</param>
    /// <param name="anchor">The call that it has to stand in front of.</param>
    public static Fix MoveBefore(string title, Origin at, Origin anchor) => Of(title, new FixEdit(FixKind.MoveBefore, at, Anchor: anchor));
}
