using System;
using System.Runtime.CompilerServices;

namespace NetDsl;

/// <summary>A builder: its verbs set what the object of the model holds and return the builder itself.</summary>
/// <typeparam name="TSelf">The builder's own type.</typeparam>
/// <typeparam name="TModel">What it builds.</typeparam>
public abstract class Builder<TSelf, TModel>
    where TSelf : Builder<TSelf, TModel>
    where TModel : ConfigObject
{
    internal Builder(TModel model) => Model = model;

    internal TModel Model { get; }

    private protected TSelf Self => (TSelf)this;

    internal TSelf Set<T>(ref Setting<T> setting, T value, string file, int line)
        where T : struct, IConfigValue<T>
    {
        setting = SettingFactory.Of(value, new Origin(file, line));
        return Self;
    }

    internal TSelf Set<T>(ref Setting<T> setting, Input<T> value, string file, int line)
        where T : struct
    {
        setting = SettingFactory.Of(value, new Origin(file, line));
        return Self;
    }

    /// <summary>For a verb whose argument may be left out: left out is "on".</summary>
    internal TSelf Set(ref Setting<bool> setting, Input<bool>? value, string file, int line)
    {
        setting = SettingFactory.Of(value, new Origin(file, line));
        return Self;
    }

    internal TSelf Configure(Action<TSelf>? configure)
    {
        configure?.Invoke(Self);
        return Self;
    }
}

/// <summary>A builder of an object that has a view of its own on the device.</summary>
/// <typeparam name="TSelf">The builder's own type.</typeparam>
/// <typeparam name="TModel">What it builds.</typeparam>
public abstract class ViewBuilder<TSelf, TModel> : Builder<TSelf, TModel>
    where TSelf : ViewBuilder<TSelf, TModel>
    where TModel : ViewObject
{
    internal ViewBuilder(TModel model)
        : base(model)
    {
    }

    /// <summary>
    /// Writes a line that NetDsl does not model yet, as it stands, into this view. The lines of <paramref name="below"/> are
    /// written into the view that the line opens.
    /// </summary>
    /// <param name="text">The command, one line.</param>
    /// <param name="below">The commands of the view that it opens; none when it opens no view.</param>
    /// <param name="first">Write it before the modelled lines of this view rather than behind them.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="InvalidValueException">ND1006: the line is empty or holds a line break, a question mark or a control character.</exception>
    public TSelf Raw(string text, string[]? below = null, bool first = false, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var raw = new RawLine(CheckLine(text), origin) { First = first };
        foreach (var child in below ?? [])
            raw.AddChild(new RawLine(CheckLine(child), origin));
        Model.AddRaw(raw);
        return Self;
    }

    private static string CheckLine(string text)
    {
        var trimmed = text?.Trim() ?? "";
        if (trimmed.Length == 0)
            throw new InvalidValueException("ND1006", "A raw line is empty: give it the text of one command.");
        foreach (var c in trimmed)
        {
            if (c == '?' || char.IsControl(c))
                throw new InvalidValueException("ND1006", $"The raw line \"{trimmed.Replace('\n', ' ').Replace('\r', ' ')}\" holds a line break, a question mark or a control character: give one command per line.");
        }

        return trimmed;
    }
}
