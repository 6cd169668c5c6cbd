using System;
using System.Collections.Generic;

namespace NetDsl;

/// <summary>The three-valued questions that rules ask.</summary>
internal static class RuleExtensions
{
    /// <summary>True when both are known, or not set and then taken as <paramref name="unset"/>, and are not equal.</summary>
    public static bool Differs<T>(this Setting<T> a, Setting<T> b, T? unset = null)
        where T : struct =>
        a.Or(unset) is { } left && b.Or(unset) is { } right && !EqualityComparer<T>.Default.Equals(left, right);

    /// <summary>True when it has the value, or one that is not known.</summary>
    public static bool MayBe<T>(this Setting<T> setting, T value)
        where T : struct =>
        setting.IsSet && (!setting.IsKnown || EqualityComparer<T>.Default.Equals(setting.Raw, value));

    /// <summary>True when one is set and the other is not, or both are known and are not equal.</summary>
    public static bool DiffersOrLacks<T>(this Setting<T> a, Setting<T> b)
        where T : struct =>
        a.IsSet != b.IsSet || (a.IsKnown && b.IsKnown && !EqualityComparer<T>.Default.Equals(a.Raw, b.Raw));

    /// <summary>True when a line of the view that no command declares may say something that begins with these words.</summary>
    public static bool MayHold(this ViewObject view, string words)
    {
        foreach (var line in view.rawLines.Items())
        {
            var text = line.Text;
            if (text.StartsWith("undo ", StringComparison.Ordinal))
                text = text.Substring(5);
            if (text.StartsWith(words, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static T? Or<T>(this Setting<T> setting, T? unset)
        where T : struct => setting.IsKnown ? setting.Raw : setting.IsSet ? null : unset;
}
