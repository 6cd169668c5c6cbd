using System;
using System.Collections.Generic;

namespace NetDsl.Commands;

/// <summary>Gives the place in an object where a setting is stored, to read and to write.</summary>
internal delegate ref Setting<T> SettingOf<TItem, T>(TItem item)
    where T : struct;

/// <summary>What a placeholder or a keyword of a template is bound to.</summary>
internal abstract class Slot<TItem>
{
    /// <summary>Would this part of the line be written for the object?</summary>
    public abstract bool IsPresent(TItem item);

    /// <summary>Takes what was read at <paramref name="index"/> into the object.</summary>
    public abstract void Apply(TItem item, Words words, int index, Origin origin);

    /// <summary>Would taking this in overwrite what another line has said?</summary>
    public abstract bool Overwrites(TItem item, Words words, int index);

    /// <summary>Makes the setting set, to find out which one it is.</summary>
    public abstract void Touch(TItem item);

    /// <summary>Does a bit of its own tell whether it is present?</summary>
    public virtual bool HasOwnBit => true;
}

/// <summary>The slot of a placeholder.</summary>
internal abstract class ValueSlot<TItem> : Slot<TItem>
{
    /// <summary>Is there a value at <paramref name="index"/>? Moves the index behind it.</summary>
    public abstract bool TrySkip(Words words, ref int index);

    /// <summary>Writes the value and a blank behind it. <paramref name="round"/> counts where a placeholder repeats.</summary>
    public abstract void Write(TItem item, int round, Utf8Buffer output);

    /// <summary>How many values there are.</summary>
    public abstract int Count(TItem item);

    /// <summary>One setting rather than a list.</summary>
    public abstract bool IsSingle { get; }
}

internal sealed class SettingSlot<TItem, T>(SettingOf<TItem, T> setting) : ValueSlot<TItem>
    where T : struct, IConfigValue<T>
{
    public override bool IsSingle => true;

    public override bool IsPresent(TItem item) => setting(item).IsSet;

    public override int Count(TItem item) => setting(item).IsSet ? 1 : 0;

    public override bool TrySkip(Words words, ref int index) => default(T).TryRead(words, ref index, out _);

    public override void Write(TItem item, int round, Utf8Buffer output)
    {
        // The value knows best whether it is known; asking the origin would cost a look into another object.
        ref var value = ref setting(item);
        if (value.Raw.IsUnknown)
            throw new UnknownValueException(value.Origin ?? Origin.None);
        if (typeof(T) == typeof(Secret) && output.RevealsSecrets && ((Secret)(object)value.Raw).FindFault() is { } fault)
            throw new SecretMissingException(value.Origin ?? Origin.None, fault);
        value.Raw.Write(output);
        output.Byte((byte)' ');
    }

    public override void Apply(TItem item, Words words, int index, Origin origin)
    {
        default(T).TryRead(words, ref index, out var value);
        setting(item) = new Setting<T>(value, known: true, origin);
    }

    public override bool Overwrites(TItem item, Words words, int index)
    {
        ref var now = ref setting(item);
        return now.IsSet && !(default(T).TryRead(words, ref index, out var value) && now.Is(value));
    }

    public override void Touch(TItem item) => setting(item) = new Setting<T>(default, known: false, Origin.None);
}

/// <summary>The slot of a placeholder that may stand several times: <c>&lt;tunnel&gt; &amp;&lt;1-32&gt;</c>.</summary>
internal sealed class ListSlot<TItem, T>(Func<TItem, List<Setting<T>>> list) : ValueSlot<TItem>
    where T : struct, IConfigValue<T>
{
    public override bool IsSingle => false;

    public override bool IsPresent(TItem item) => list(item).Count > 0;

    public override int Count(TItem item) => list(item).Count;

    public override bool TrySkip(Words words, ref int index) => default(T).TryRead(words, ref index, out _);

    public override void Write(TItem item, int round, Utf8Buffer output)
    {
        var value = list(item)[round];
        if (value.IsUnknown)
            throw new UnknownValueException(value.Origin!);
        value.Raw.Write(output);
        output.Byte((byte)' ');
    }

    public override void Apply(TItem item, Words words, int index, Origin origin)
    {
        default(T).TryRead(words, ref index, out var value);
        list(item).Add(new Setting<T>(value, known: true, origin));
    }

    public override bool Overwrites(TItem item, Words words, int index) => list(item).Count > 0;

    public override void Touch(TItem item) => list(item).Add(default);
}

/// <summary>The slot of a keyword that stands for one value of a setting: <c>secondary</c>, <c>no-control-word</c>.</summary>
internal sealed class KeywordSlot<TItem, T>(SettingOf<TItem, T> setting, T value) : Slot<TItem>
    where T : struct
{
    public override bool IsPresent(TItem item)
    {
        ref var now = ref setting(item);
        if (now.IsUnknown)
            throw new UnknownValueException(now.Origin!);
        return now.IsSet && EqualityComparer<T>.Default.Equals(now.Raw, value);
    }

    public override void Apply(TItem item, Words words, int index, Origin origin) => setting(item) = new Setting<T>(value, known: true, origin);

    public override bool Overwrites(TItem item, Words words, int index) => setting(item) is { IsSet: true } now && !now.Is(value);

    public override void Touch(TItem item) => setting(item) = new Setting<T>(value, known: true, Origin.None);
}

/// <summary>
/// The slot of a keyword whose absence counts as well: in <c>[ undo ] shutdown</c> both forms say something.
/// </summary>
internal sealed class PresenceSlot<TItem>(SettingOf<TItem, bool> setting, bool present) : Slot<TItem>
{
    public override bool IsPresent(TItem item) => setting(item).Is(present);

    /// <summary>Is there anything to write at all?</summary>
    public bool IsSet(TItem item)
    {
        ref var now = ref setting(item);
        if (now.IsUnknown)
            throw new UnknownValueException(now.Origin!);
        return now.IsSet;
    }

    public override void Apply(TItem item, Words words, int index, Origin origin) => setting(item) = new Setting<bool>(present, known: true, origin);

    public void ApplyAbsence(TItem item, Origin origin) => setting(item) = new Setting<bool>(!present, known: true, origin);

    public override bool Overwrites(TItem item, Words words, int index) => setting(item) is { IsSet: true } now && !now.Is(present);

    public override void Touch(TItem item) => setting(item) = new Setting<bool>(present, known: true, Origin.None);

    public void TouchAbsence(TItem item) => setting(item) = new Setting<bool>(!present, known: true, Origin.None);

    public bool AbsenceOverwrites(TItem item) => setting(item) is { IsSet: true } now && now.Is(present);
}
