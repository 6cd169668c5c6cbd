using System;
using System.Collections.Generic;
using System.Linq;

namespace NetDsl.Commands;

/// <summary>The names that the placeholders and keywords of a command may carry, and what they are bound to.</summary>
internal sealed class Bindings<TItem>
{
    public Dictionary<string, ValueSlot<TItem>> Placeholders { get; } = [];

    public Dictionary<string, Slot<TItem>> Keywords { get; } = [];
}

/// <summary>A template compiled against its bindings: prints an object as a line and reads a line into an object.</summary>
internal sealed class Template<TItem>
    where TItem : class
{
    private readonly SequenceNode<TItem> _root;
    private readonly PresenceSlot<TItem>[] _presence;
    private readonly Bindings<TItem> _bindings;
    private readonly HashSet<string> _used = [];
    private readonly List<Slot<TItem>> _slots = [];
    private int _groups;

    public Template(string text, Bindings<TItem> bindings)
    {
        Text = text;
        _bindings = bindings;
        _root = Sequence(Notation.Parse(text));
        _root.Link(new EndNode<TItem>());
        LinkGroups(_root);
        _presence = [.. bindings.Keywords.Where(k => _used.Contains(k.Key)).Select(k => k.Value).OfType<PresenceSlot<TItem>>().Distinct()];
        Trigger = _presence.Length > 0 ? PresenceTrigger(_presence[0]) : _root.Required & (~_root.Required + 1);
    }

    public string Text { get; }

    /// <summary>A bound keyword that also stands as fixed text of the command; null when there is none.</summary>
    public string? AmbiguousKeyword
    {
        get
        {
            var fixedText = new HashSet<string>(_root.Items.OfType<KeywordNode<TItem>>().Select(k => k.Text));
            return _root.Items.OfType<GroupNode<TItem>>().SelectMany(g => g.Keywords).FirstOrDefault(k => k.Slot is not null && fixedText.Contains(k.Text))?.Text;
        }
    }

    /// <summary>The names of the bindings that the template uses.</summary>
    public IReadOnlyCollection<string> Used => _used;

    /// <summary>The fixed keywords that a line begins with, in lower case; several where it can begin in several ways.</summary>
    public IEnumerable<IReadOnlyList<string>> Prefixes =>
        _root.Items[0] is KeywordNode<TItem>
            ? [[.. _root.Items.TakeWhile(i => i is KeywordNode<TItem>).Select(i => ((KeywordNode<TItem>)i).LowerText)]]
            : First(_root.Items, 0).Distinct().Select(k => new[] { k });

    /// <summary>Bits of <see cref="Presence{T}"/>: without any of them there is nothing to write; 0 when that cannot be told.</summary>
    public ulong Trigger { get; }

    /// <summary>How the line is written for all objects with these bits; null when there is nothing to write for them.</summary>
    public LinePlan<TItem>? PlanFor(ulong present)
    {
        if (_root.IsRuledOut(present) || (Trigger != 0 && (present & Trigger) == 0))
            return null;
        var plan = new LinePlan<TItem>();
        if (present == ulong.MaxValue)
            plan.Add(_root);
        else
            _root.Plan(present, plan);
        return plan.Finish();
    }

    /// <summary>Are the bits enough to know that the line is written?</summary>
    public bool IsDecided(ulong present) =>
        present != ulong.MaxValue && _root.IsDecidedByBits && (_presence.Length == 0 || (_presence.Length == 1 && Trigger != 0));

    public bool CanPrint(TItem item, ulong present)
    {
        foreach (var slot in _presence)
        {
            if (!slot.IsSet(item))
                return false;
        }

        return _root.CanPrint(item, present);
    }

    /// <summary>Writes the line with a blank behind it.</summary>
    public void Print(TItem item, ulong present, Utf8Buffer output) => _root.Print(item, present, output);

    public bool Match(MatchState state)
    {
        state.Captures.Clear();
        return _root.Match(state, 0);
    }

    /// <summary>Takes what <see cref="Match"/> captured into the object.</summary>
    public void Apply(TItem item, MatchState state, Origin origin)
    {
        foreach (var slot in _presence)
        {
            if (!IsCaptured(state, slot))
                slot.ApplyAbsence(item, origin);
        }

        foreach (var (node, index) in state.Captures)
            SlotOf(node).Apply(item, state.Words, index, origin);
    }

    /// <summary>Is everything that the object has for this line in the line that was matched?</summary>
    public bool SaysAll(TItem item, MatchState state)
    {
        foreach (var slot in _slots)
        {
            if (slot is not PresenceSlot<TItem> && slot.IsPresent(item) != IsCaptured(state, slot))
                return false;
        }

        return true;
    }

    /// <summary>Would <see cref="Apply"/> replace something that another line has said?</summary>
    public bool Overwrites(TItem item, MatchState state)
    {
        foreach (var slot in _presence)
        {
            if (!IsCaptured(state, slot) && slot.AbsenceOverwrites(item))
                return true;
        }

        foreach (var (node, index) in state.Captures)
        {
            if (SlotOf(node).Overwrites(item, state.Words, index))
                return true;
        }

        return false;
    }

    private static ulong PresenceTrigger(PresenceSlot<TItem> slot)
    {
        ulong with = Presence<TItem>.BitOf(slot.Touch), without = Presence<TItem>.BitOf(slot.TouchAbsence);
        return Presence<TItem>.IsExact(with) && Presence<TItem>.IsExact(without) ? with | without : 0;
    }

    private static bool IsCaptured(MatchState state, Slot<TItem> slot)
    {
        foreach (var (node, _) in state.Captures)
        {
            if (ReferenceEquals(SlotOf(node), slot))
                return true;
        }

        return false;
    }

    private static Slot<TItem> SlotOf(object node) => node is KeywordNode<TItem> keyword ? keyword.Slot! : ((ValueNode<TItem>)node).Slot;

    private static void LinkGroups(SequenceNode<TItem> sequence)
    {
        foreach (var node in sequence.Items)
        {
            if (node is not GroupNode<TItem> group)
                continue;
            group.LinkOptions();
            foreach (var option in group.Options)
                LinkGroups(option);
        }
    }

    private static IEnumerable<string> First(IReadOnlyList<Node<TItem>> items, int at)
    {
        for (; at < items.Count; at++)
        {
            switch (items[at])
            {
                case KeywordNode<TItem> keyword:
                    yield return keyword.LowerText;
                    yield break;
                case GroupNode<TItem> group:
                    foreach (var word in group.Options.SelectMany(o => First(o.Items, 0)))
                        yield return word;
                    if (group.IsRequired)
                        yield break;
                    break;
                default:
                    throw new FormatException("A template has to begin with a keyword.");
            }
        }
    }

    private SequenceNode<TItem> Sequence(Notation.Sequence sequence) => new([.. sequence.Items.Select(Compile)]);

    private Node<TItem> Compile(Notation notation) =>
        notation switch
        {
            Notation.Keyword keyword => Keyword(keyword),
            Notation.Placeholder placeholder => new ValueNode<TItem>(Placeholder(placeholder), 1, 1),
            Notation.Repeat repeat => new ValueNode<TItem>(Placeholder(Repeated(repeat)), repeat.Least, repeat.Most),
            Notation.Group group => Group(group),
            _ => throw new InvalidOperationException(),
        };

    private KeywordNode<TItem> Keyword(Notation.Keyword keyword)
    {
        if (_bindings.Keywords.TryGetValue(keyword.Text, out var slot))
        {
            _used.Add(keyword.Text);
            _slots.Add(slot);
        }

        return new KeywordNode<TItem>(keyword.Text, slot);
    }

    private ValueSlot<TItem> Placeholder(Notation.Placeholder placeholder)
    {
        _used.Add(placeholder.Name);
        if (_bindings.Placeholders.TryGetValue(placeholder.Name, out var slot))
            _slots.Add(slot);
        return slot ?? throw new FormatException($"The placeholder <{placeholder.Name}> of '{Text}' is not bound.");
    }

    private GroupNode<TItem> Group(Notation.Group group)
    {
        var options = group.Options.Select(o => Sequence(group.Many ? WithoutEmpty(o) : o)).ToArray();
        if (!group.Required && options.Any(o => !o.IsInformative))
            throw new FormatException($"'{Text}' has an optional part that is bound to nothing: it could be read but never be written.");
        return new GroupNode<TItem>(options, group.Required, group.Many, group.Many ? _groups++ : -1);
    }

    /// <summary>In <c>[ [ a | b ] | c ] *</c> the inner brackets say the same as braces; as braces no alternative matches nothing.</summary>
    private static Notation.Sequence WithoutEmpty(Notation.Sequence option) =>
        option.Items.Count == 1 && option.Items[0] is Notation.Group { Required: false } inner
            ? new Notation.Sequence([new Notation.Group(inner.Options, required: true, inner.Many)])
            : option;

    private Notation.Placeholder Repeated(Notation.Repeat repeat) =>
        repeat.Inner switch
        {
            Notation.Placeholder placeholder => placeholder,
            Notation.Group { Options: { Count: 1 } only } when only[0].Items.Count == 1 && only[0].Items[0] is Notation.Placeholder placeholder => placeholder,
            _ => throw new FormatException($"'{Text}' repeats something that is not a single placeholder."),
        };
}
