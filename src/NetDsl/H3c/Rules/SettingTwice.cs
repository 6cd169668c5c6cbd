using System;

namespace NetDsl.H3c;

/// <summary>D-102, D-104, D-108: a line that an interface has once contradicts what is described.</summary>
internal sealed class SettingTwice() : ComwareInterfaceRule(
    "ND5102",
    "A setting that an interface has once stands there twice",
    Severity.Warning,
    "An interface has one dialer group, one dialer number and one circular group: of two lines the router keeps the last, and what the first one was for is lost. Keep one.")
{
    protected override void Check(ComwareInterfaceView there, RuleContext context)
    {
        if (there.Dialer is not { } dialer || there.Interface.rawLines is null)
            return;
        Look(there, "dialer-group", dialer.group, context);
        Look(there, "dialer number", dialer.number, context);
        Look(there, "dialer circular-group", dialer.circularGroup, context);
    }

    private void Look<T>(ComwareInterfaceView there, string words, Setting<T> setting, RuleContext context)
        where T : struct
    {
        if (!setting.IsKnown || there.Interface.FindRaw(words) is not { } line || string.Equals(line.Text.WordBehind(words), setting.ToString(), StringComparison.OrdinalIgnoreCase))
            return;
        context.Report(new Finding(Info, line.Origin, $"{there} has {words} {setting} as well as \"{line.Text}\": the router keeps the one that comes last. Keep the one that is meant.")
        {
            Related = [new RelatedPlace(setting.Origin!, "the other line")],
        });
    }
}
