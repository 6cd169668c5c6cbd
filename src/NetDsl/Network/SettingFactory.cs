namespace NetDsl;

/// <summary>Makes settings from what a verb was given.</summary>
internal static class SettingFactory
{
    public static Setting<T> Of<T>(T value, Origin at)
        where T : struct, IConfigValue<T> => new(value, !value.IsUnknown, at);

    public static Setting<T> Of<T>(Input<T> value, Origin at)
        where T : struct => value.TryGet(out var known) ? new(known, true, at) : new(default, false, at);

    /// <summary>A flag verb without an argument turns the flag on.</summary>
    public static Setting<bool> Of(Input<bool>? value, Origin at) => Of(value ?? true, at);

    /// <summary>An optional argument: left out, the setting stays unset.</summary>
    public static Setting<T> Maybe<T>(T? value, Origin at)
        where T : struct, IConfigValue<T> => value is { } given ? Of(given, at) : default;

    /// <summary>An optional argument: left out, the setting stays unset.</summary>
    public static Setting<T> Maybe<T>(Input<T>? value, Origin at)
        where T : struct => value is { } given ? Of(given, at) : default;
}
