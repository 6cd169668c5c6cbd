using System.Collections.Generic;

namespace NetDsl.H3c;

/// <summary>The type of a user line.</summary>
public enum LineKind
{
    /// <summary>An asynchronous port. Keyword: <c>tty</c>.</summary>
    Tty,

    /// <summary>The auxiliary port. Keyword: <c>aux</c>.</summary>
    Aux,

    /// <summary>A session over the network. Keyword: <c>vty</c>.</summary>
    Vty,

    /// <summary>The console port. Keyword: <c>console</c>.</summary>
    Console,
}

/// <summary>What a modem may do.</summary>
public enum ModemUse
{
    /// <summary>Call and be called. Keyword: <c>both</c>.</summary>
    Both,

    /// <summary>Be called. Keyword: <c>call-in</c>.</summary>
    CallIn,

    /// <summary>Call. Keyword: <c>call-out</c>.</summary>
    CallOut,
}

/// <content>User lines, which modems belong to.</content>
public sealed partial class ComwareRouter
{
    internal List<UserLine>? lines;
    internal Setting<bool> modemCallback;

    /// <summary>The user lines. Command: <c>line</c>.</summary>
    public IReadOnlyList<UserLine> Lines => lines ?? (IReadOnlyList<UserLine>)[];

    /// <summary>Modems call back. Command: <c>modem callback</c>.</summary>
    public Setting<bool> ModemCallback => modemCallback;

    internal UserLine Add(UserLine added)
    {
        foreach (var there in lines ??= [])
        {
            if (added.kind.IsKnown && added.number.IsKnown && there.kind.Equals(added.kind) && there.number.Equals(added.number) && there.last.Equals(added.last))
                return there;
        }

        lines.Add(added);
        return added;
    }
}

/// <summary>A user line, or several. Command: <c>line</c>.</summary>
public sealed class UserLine : ViewObject
{
    internal Setting<LineKind> kind;
    internal Setting<LineNumber> number;
    internal Setting<LineNumber> last;
    internal Setting<ModemUse> modem;
    internal Setting<bool> autoAnswer;
    internal Setting<ModemAnswerTime> answerTime;

    /// <summary>The type.</summary>
    public Setting<LineKind> Kind => kind;

    /// <summary>The number.</summary>
    public Setting<LineNumber> Number => number;

    /// <summary>The number of the last line, where the view is about several.</summary>
    public Setting<LineNumber> Last => last;

    /// <summary>What a modem may do; nothing when not set. Command: <c>modem enable</c>.</summary>
    public Setting<ModemUse> Modem => modem;

    /// <summary>The modem takes calls itself. Command: <c>modem auto-answer</c>.</summary>
    public Setting<bool> AutoAnswer => autoAnswer;

    /// <summary>How long the modem waits for the carrier, in seconds; 60 when not set. Command: <c>modem answer-timer</c>.</summary>
    public Setting<ModemAnswerTime> AnswerTime => answerTime;
}
