using System;
using System.Collections.Generic;
using System.Linq;

namespace NetDsl.Commands;

/// <summary>What became of a line that a command was offered.</summary>
internal enum Reading
{
    /// <summary>The line is not of this form.</summary>
    Refused,

    /// <summary>The line says again what is said already.</summary>
    Repeated,

    /// <summary>The line would replace what another line said.</summary>
    Conflicting,

    /// <summary>The line can be taken in.</summary>
    Accepted,
}

/// <summary>A command of the configuration language: one declaration that prints, reads and undoes.</summary>
internal abstract class Command
{
    /// <summary>The form in the manual's notation.</summary>
    public abstract string Template { get; }

    /// <summary>The documented forms that take it back; empty when it cannot be taken back.</summary>
    public abstract IReadOnlyList<string> UndoTemplates { get; }

    /// <summary>The view that it opens, if it does.</summary>
    public abstract View? Opens { get; }

    /// <summary>The fixed keywords that a line of this command begins with, in lower case; several where it can begin in several ways.</summary>
    public abstract IEnumerable<IReadOnlyList<string>> Prefixes { get; }

    /// <summary>The command as the writer knows it; another one only where this one stands for it in the view around a part.</summary>
    public virtual Command Written => this;

    /// <summary>Is the line of this command's form?</summary>
    public abstract bool HasForm(MatchState state);

    /// <summary>Is the line of this command's form, and may it be taken into the owner?</summary>
    public abstract Reading Match(object owner, MatchState state);

    /// <summary>The object that a line of this command is about, where there is one at the most; null when there is none.</summary>
    public abstract object? TargetOf(object owner);

    /// <summary>
    /// Takes the line that was just matched in; gives the object that it is about. False when that object is there already and
    /// its line says something else.
    /// </summary>
    public abstract bool TryApply(object owner, MatchState state, Origin origin, out object item);

    /// <summary>Compiles the declaration now, so that a mistake in it shows in a test.</summary>
    public abstract void Compile();

    /// <summary>Writes the n-th documented form that takes the command back for an object; false when the object lacks what it needs.</summary>
    public abstract bool TryWriteUndo(object item, int form, Utf8Buffer output);
}

/// <summary>A command about objects of one type; see <see cref="View{TOwner}"/> for how it is declared.</summary>
internal sealed class Command<TOwner, TItem> : Command
    where TOwner : class
    where TItem : class
{
    private readonly string _text;
    private readonly Scope<TOwner, TItem> _scope;
    private readonly Bindings<TItem> _bindings = new();
    private readonly List<string> _undo = [];
    private Template<TItem>? _template;
    private Template<TItem>[]? _undoTemplates;
    private Func<TItem, bool>? _when;
    private View<TItem>? _opens;

    public Command(string text, Scope<TOwner, TItem> scope)
    {
        _text = text;
        _scope = scope;
    }

    public override string Template => _text;

    private Template<TItem> Compiled => _template ??= new Template<TItem>(_text, _bindings);

    private Template<TItem>[] CompiledUndo => _undoTemplates ??= [.. _undo.Select(u => new Template<TItem>(u, _bindings))];

    public override IReadOnlyList<string> UndoTemplates => _undo;

    public override View? Opens => _opens;

    public View<TItem>? OpenedView => _opens;

    public override IEnumerable<IReadOnlyList<string>> Prefixes => Compiled.Prefixes;

    /// <summary>Binds a placeholder to a setting.</summary>
    public Command<TOwner, TItem> Value<T>(string placeholder, SettingOf<TItem, T> setting)
        where T : struct, IConfigValue<T>
    {
        _bindings.Placeholders.Add(placeholder, new SettingSlot<TItem, T>(setting));
        return this;
    }

    /// <summary>Binds a placeholder that may repeat to a list.</summary>
    public Command<TOwner, TItem> Values<T>(string placeholder, Func<TItem, List<Setting<T>>> list)
        where T : struct, IConfigValue<T>
    {
        _bindings.Placeholders.Add(placeholder, new ListSlot<TItem, T>(list));
        return this;
    }

    /// <summary>Binds a keyword that turns a setting on.</summary>
    public Command<TOwner, TItem> Flag(string keyword, SettingOf<TItem, bool> setting) => Choice(keyword, setting, true);

    /// <summary>Binds a pair of keywords that turn a setting on and off.</summary>
    public Command<TOwner, TItem> Flag(string on, string off, SettingOf<TItem, bool> setting) => Choice(on, setting, true).Choice(off, setting, false);

    /// <summary>Binds a keyword to one value of a setting.</summary>
    public Command<TOwner, TItem> Choice<T>(string keyword, SettingOf<TItem, T> setting, T value)
        where T : struct
    {
        _bindings.Keywords.Add(keyword, new KeywordSlot<TItem, T>(setting, value));
        return this;
    }

    /// <summary>Binds a placeholder to a setting of a part.</summary>
    public Command<TOwner, TItem> Value<TPart, T>(string placeholder, PartOf<TItem, TPart> part, SettingOf<TPart, T> setting)
        where TPart : class
        where T : struct, IConfigValue<T>
    {
        _bindings.Placeholders.Add(placeholder, new PartValueSlot<TItem, TPart>(part, new SettingSlot<TPart, T>(setting)));
        return this;
    }

    /// <summary>Binds a keyword that turns a setting of a part on.</summary>
    public Command<TOwner, TItem> Flag<TPart>(string keyword, PartOf<TItem, TPart> part, SettingOf<TPart, bool> setting)
        where TPart : class
    {
        _bindings.Keywords.Add(keyword, new PartKeywordSlot<TItem, TPart>(part, new KeywordSlot<TPart, bool>(setting, true)));
        return this;
    }

    /// <summary>Binds several keywords, each to its value of one setting.</summary>
    public Command<TOwner, TItem> Choices<T>(SettingOf<TItem, T> setting, params (string Keyword, T Value)[] choices)
        where T : struct
    {
        foreach (var (keyword, value) in choices)
            Choice(keyword, setting, value);
        return this;
    }

    /// <summary>Binds a keyword whose absence counts as well, such as <c>undo</c> in <c>[ undo ] shutdown</c>.</summary>
    public Command<TOwner, TItem> Presence(string keyword, SettingOf<TItem, bool> setting, bool present = true)
    {
        _bindings.Keywords.Add(keyword, new PresenceSlot<TItem>(setting, present));
        return this;
    }

    /// <summary>Names the documented forms that take the command back, the shortest sufficient one first.</summary>
    public Command<TOwner, TItem> Undo(params string[] templates)
    {
        _undo.AddRange(templates);
        return this;
    }

    /// <summary>Writes the command only for the objects that meet a condition.</summary>
    public Command<TOwner, TItem> When(Func<TItem, bool> condition)
    {
        _when = condition;
        return this;
    }

    /// <summary>Names the view that the command opens.</summary>
    public Command<TOwner, TItem> Open(View<TItem> view)
    {
        _opens = view;
        return this;
    }

    /// <summary>How the line is written for all objects with these bits; null when there is nothing to write for them.</summary>
    public LinePlan<TItem>? PlanFor(ulong present) => Compiled.PlanFor(present);

    /// <summary>Are the bits enough to know that the line is written?</summary>
    public bool IsDecided(ulong present) => _when is null && Compiled.IsDecided(present);

    public bool CanPrint(TItem item, ulong present) => Compiled.CanPrint(item, present) && (_when is null || _when(item));

    public void Print(TItem item, ulong present, Utf8Buffer output) => Compiled.Print(item, present, output);

    public override bool HasForm(MatchState state) => Compiled.Match(state);

    public override Reading Match(object owner, MatchState state)
    {
        if (!Compiled.Match(state))
            return Reading.Refused;
        var typed = (TOwner)owner;
        if (_scope.IsList || _scope.Count(typed) == 0)
            return Reading.Accepted;
        var item = _scope.Get(typed, 0);
        if (Compiled.Overwrites(item, state))
            return Reading.Conflicting;
        if (!CanPrint(item, Presence<TItem>.Of(item)))
            return Reading.Accepted;

        // There is such a line already. The same again says nothing new; one that says more or less is another line.
        return Compiled.SaysAll(item, state) ? Reading.Repeated : Reading.Conflicting;
    }

    public override object? TargetOf(object owner) =>
        !_scope.IsList && _scope.Count((TOwner)owner) > 0 ? _scope.Get((TOwner)owner, 0) : null;

    public override bool TryApply(object owner, MatchState state, Origin origin, out object item)
    {
        var target = _scope.Target((TOwner)owner, origin);
        Compiled.Apply(target, state, origin);
        var kept = _scope.Add((TOwner)owner, target);
        item = kept;
        return ReferenceEquals(kept, target) || (!Compiled.Overwrites(kept, state) && Compiled.SaysAll(kept, state));
    }

    public override void Compile()
    {
        if (Compiled.AmbiguousKeyword is { } twice)
            throw new FormatException($"'{_text}' has the bound keyword '{twice}' as fixed text as well: it would be read at one place and written at the other.");
        var used = new HashSet<string>(Compiled.Used);
        foreach (var undo in CompiledUndo)
            used.UnionWith(undo.Used);
        foreach (var name in _bindings.Placeholders.Keys.Concat(_bindings.Keywords.Keys))
        {
            if (!used.Contains(name))
                throw new FormatException($"'{_text}' binds '{name}', which it does not have.");
        }
    }

    public override bool TryWriteUndo(object item, int form, Utf8Buffer output)
    {
        var template = CompiledUndo[form];
        var typed = (TItem)item;
        var present = Presence<TItem>.Of(typed);
        if (!template.CanPrint(typed, present))
            return false;
        template.Print(typed, present, output);
        output.Truncate(output.Length - 1);
        return true;
    }
}
