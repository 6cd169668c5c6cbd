using System;
using System.Runtime.CompilerServices;

namespace NetDsl.H3c;

/// <content>User lines, which modems belong to.</content>
public sealed partial class ComwareRouterBuilder
{
    /// <summary>A user line, or several; the same one again when it was used before. Command: <c>line</c>.</summary>
    /// <param name="kind">The type.</param>
    /// <param name="number">The number of the line, or of the first one.</param>
    /// <param name="last">The number of the last line, where the view is about several.</param>
    /// <param name="configure">Describes the line.</param>
    /// <returns>The builder of the line.</returns>
    public UserLineBuilder Line(Input<LineKind> kind, LineNumber number, LineNumber? last = null, Action<UserLineBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var model = Model.Add(new UserLine
        {
            Origin = origin,
            kind = SettingFactory.Of(kind, origin),
            number = SettingFactory.Of(number, origin),
            last = SettingFactory.Maybe(last, origin),
        });
        return new UserLineBuilder(model).Configure(configure);
    }

    /// <summary>Modems call back. Command: <c>modem callback</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public ComwareRouterBuilder ModemCallback(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.modemCallback, on, file, line);
}

/// <summary>Describes a user line.</summary>
public sealed class UserLineBuilder : ViewBuilder<UserLineBuilder, UserLine>
{
    internal UserLineBuilder(UserLine model)
        : base(model)
    {
    }

    /// <summary>What a modem may do; nothing when not set. Command: <c>modem enable</c>.</summary>
    /// <param name="use">Call, be called, or both. Who calls needs call-out.</param>
    /// <returns>This builder.</returns>
    public UserLineBuilder Modem(Input<ModemUse> use, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.modem, use, file, line);

    /// <summary>The modem takes calls itself. Command: <c>modem auto-answer</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public UserLineBuilder AutoAnswer(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.autoAnswer, on, file, line);

    /// <summary>How long the modem waits for the carrier, in seconds; 60 when not set. Command: <c>modem answer-timer</c>.</summary>
    /// <param name="seconds">1 to 65535 s.</param>
    /// <returns>This builder.</returns>
    public UserLineBuilder AnswerTime(ModemAnswerTime seconds, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.answerTime, seconds, file, line);
}
