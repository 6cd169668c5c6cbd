using System.Collections.Generic;
using System.Text;

namespace NetDsl.Commands;

/// <summary>What is known while a line is being matched: its words, and what has been captured so far.</summary>
internal sealed class MatchState
{
    public Words Words { get; set; } = null!;

    /// <summary>The nodes that captured something, with the index of the word, in the order of the line.</summary>
    public List<(object Node, int Index)> Captures { get; } = [];

    /// <summary>Per starred group: the alternatives that are used up.</summary>
    public ulong[] Used { get; } = new ulong[16];

    public bool HasCaptured(object node)
    {
        foreach (var capture in Captures)
        {
            if (ReferenceEquals(capture.Node, node))
                return true;
        }

        return false;
    }
}

/// <summary>
/// A piece of a compiled template. It prints itself for an object, and it matches words and then hands on to
/// <see cref="Next"/>, so that a line is matched with full backtracking and without allocation.
/// </summary>
internal abstract class Node<TItem>
    where TItem : class
{
    /// <summary>What has to match behind this node.</summary>
    public Node<TItem>? Next { get; set; }

    /// <summary>Does it say anything about the object, or is it fixed text?</summary>
    public abstract bool IsInformative { get; }

    /// <summary>The bits of <see cref="Presence{T}"/> without any one of which the piece has nothing to write.</summary>
    public abstract ulong Required { get; }

    /// <summary>All bits of <see cref="Presence{T}"/> that the piece looks at; all there are when it cannot tell.</summary>
    public abstract ulong Relevant { get; }

    /// <summary>True when the bits of <see cref="Presence{T}"/> decide <see cref="CanPrint"/>.</summary>
    public virtual bool IsDecidedByBits => false;

    /// <summary>Adds what <see cref="Print"/> would write for every object with these bits. Only called when they suffice.</summary>
    public virtual void Plan(ulong present, LinePlan<TItem> plan) => plan.Add(this);

    /// <summary>Has the object all that this piece needs?</summary>
    public abstract bool CanPrint(TItem item, ulong present);

    /// <summary>Writes the piece, each word with a blank behind it. Only called when <see cref="CanPrint"/>.</summary>
    public abstract void Print(TItem item, ulong present, Utf8Buffer output);

    public abstract bool Match(MatchState state, int index);

    protected bool Continue(MatchState state, int index) => Next!.Match(state, index);
}

internal sealed class EndNode<TItem> : Node<TItem>
    where TItem : class
{
    public override bool IsInformative => false;

    public override ulong Required => 0;

    public override ulong Relevant => 0;

    public override bool CanPrint(TItem item, ulong present) => true;

    public override void Print(TItem item, ulong present, Utf8Buffer output)
    {
    }

    public override bool IsDecidedByBits => true;

    public override bool Match(MatchState state, int index) => index == state.Words.Count;
}

/// <summary>One keyword; bound when it stands for the value of a setting.</summary>
internal sealed class KeywordNode<TItem>(string text, Slot<TItem>? slot) : Node<TItem>
    where TItem : class
{
    private readonly byte[] _blob = Encoding.UTF8.GetBytes(text + " ");

    public string Text { get; } = text;

    public string LowerText { get; } = text.ToLowerInvariant();

    public Slot<TItem>? Slot { get; } = slot;

    public override bool IsInformative => Slot is not null;

    public override ulong Required { get; } = slot is null ? 0 : Presence<TItem>.BitOf(slot.Touch);

    public override ulong Relevant => Slot is null ? 0 : Required == 0 ? ulong.MaxValue : Required;

    public override bool IsDecidedByBits => Slot is null || (Slot.HasOwnBit && Presence<TItem>.IsExact(Required));

    public override bool CanPrint(TItem item, ulong present) => Slot is null || ((present & Required) == Required && Slot.IsPresent(item));

    public override void Plan(ulong present, LinePlan<TItem> plan) => plan.Add(Text);

    public override void Print(TItem item, ulong present, Utf8Buffer output) => output.Blob(_blob);

    public override bool Match(MatchState state, int index)
    {
        if (index >= state.Words.Count || !state.Words.Is(index, LowerText))
            return false;
        if (Slot is null)
            return Continue(state, index + 1);
        state.Captures.Add((this, index));
        if (Continue(state, index + 1))
            return true;
        state.Captures.RemoveAt(state.Captures.Count - 1);
        return false;
    }
}

/// <summary>A placeholder, which may repeat.</summary>
internal sealed class ValueNode<TItem>(ValueSlot<TItem> slot, int least, int most) : Node<TItem>
    where TItem : class
{
    public ValueSlot<TItem> Slot { get; } = slot;

    public override bool IsInformative => true;

    public override ulong Required { get; } = Presence<TItem>.BitOf(slot.Touch);

    public override ulong Relevant => Required == 0 ? ulong.MaxValue : Required;

    public override bool IsDecidedByBits => Slot.IsSingle && Slot.HasOwnBit && Presence<TItem>.IsExact(Required);

    public override void Plan(ulong present, LinePlan<TItem> plan)
    {
        if (most == 1)
            plan.Add(Slot);
        else
            plan.Add(this);
    }

    public override bool CanPrint(TItem item, ulong present) => (present & Required) == Required && Slot.IsPresent(item);

    public override void Print(TItem item, ulong present, Utf8Buffer output)
    {
        if (most == 1)
        {
            Slot.Write(item, 0, output);
            return;
        }

        var count = Slot.Count(item);
        for (var round = 0; round < count; round++)
            Slot.Write(item, round, output);
    }

    public override bool Match(MatchState state, int index) => MatchRound(state, index, 1);

    private bool MatchRound(MatchState state, int index, int round)
    {
        var behind = index;
        if (index >= state.Words.Count || !Slot.TrySkip(state.Words, ref behind))
            return false;
        state.Captures.Add((this, index));
        if ((round < most && MatchRound(state, behind, round + 1)) || (round >= least && Continue(state, behind)))
            return true;
        state.Captures.RemoveAt(state.Captures.Count - 1);
        return false;
    }
}

internal sealed class SequenceNode<TItem> : Node<TItem>
    where TItem : class
{
    private readonly Node<TItem>[] _items;
    private readonly Node<TItem>[] _undecided;

    public SequenceNode(Node<TItem>[] items)
    {
        _items = items;
        _undecided = System.Array.FindAll(items, i => i.IsInformative && !i.IsDecidedByBits);
        for (var i = 0; i + 1 < items.Length; i++)
            items[i].Next = items[i + 1];
        IsInformative = System.Array.Exists(items, i => i.IsInformative);
        foreach (var item in items)
        {
            Required |= item.Required;
            Relevant |= item.Relevant;
        }
    }

    public override bool IsInformative { get; }

    public override ulong Required { get; }

    public override ulong Relevant { get; }

    public IReadOnlyList<Node<TItem>> Items => _items;

    public override bool IsDecidedByBits => _undecided.Length == 0;

    /// <summary>Do these bits rule the piece out?</summary>
    public bool IsRuledOut(ulong present)
    {
        if ((present & Required) != Required)
            return true;
        foreach (var item in _items)
        {
            if (item is GroupNode<TItem> group && group.IsRuledOut(present))
                return true;
        }

        return false;
    }

    public override void Plan(ulong present, LinePlan<TItem> plan)
    {
        foreach (var item in _items)
            item.Plan(present, plan);
    }

    public void Link(Node<TItem> next) => _items[_items.Length - 1].Next = next;

    public override bool CanPrint(TItem item, ulong present)
    {
        if (IsRuledOut(present))
            return false;
        foreach (var node in present == ulong.MaxValue ? _items : _undecided)
        {
            if (!node.CanPrint(item, present))
                return false;
        }

        return true;
    }

    public override void Print(TItem item, ulong present, Utf8Buffer output)
    {
        foreach (var node in _items)
            node.Print(item, present, output);
    }

    public override bool Match(MatchState state, int index) => _items[0].Match(state, index);
}

/// <summary>Alternatives: one of them, or with a star any number of them in any order.</summary>
internal sealed class GroupNode<TItem> : Node<TItem>
    where TItem : class
{
    private readonly SequenceNode<TItem>[] _options;
    private readonly LoopNode? _loop;

    public GroupNode(SequenceNode<TItem>[] options, bool required, bool many, int number)
    {
        _options = options;
        IsRequired = required;
        IsInformative = System.Array.Exists(options, o => o.IsInformative);
        Required = required ? ulong.MaxValue : 0;
        foreach (var option in options)
        {
            Required &= option.Required;
            Relevant |= option.Relevant;
        }
        if (many)
            _loop = new LoopNode(this, number);
    }

    public bool IsRequired { get; }

    public bool IsMany => _loop is not null;

    public IReadOnlyList<SequenceNode<TItem>> Options => _options;

    public override bool IsInformative { get; }

    public override ulong Required { get; }

    public override ulong Relevant { get; }

    /// <summary>All keywords of the alternatives.</summary>
    public IEnumerable<KeywordNode<TItem>> Keywords
    {
        get
        {
            foreach (var option in _options)
            {
                foreach (var item in option.Items)
                {
                    if (item is KeywordNode<TItem> keyword)
                        yield return keyword;
                    foreach (var inner in (item as GroupNode<TItem>)?.Keywords ?? [])
                        yield return inner;
                }
            }
        }
    }

    /// <summary>Hands the alternatives their continuation, once the one of the group is known.</summary>
    public void LinkOptions()
    {
        foreach (var option in _options)
            option.Link(_loop ?? Next!);
    }

    /// <summary>An optional group never stands in the way; a required one is decided when all its alternatives are.</summary>
    public override bool IsDecidedByBits => !IsRequired || AreOptionsDecided;

    private bool AreOptionsDecided => System.Array.TrueForAll(_options, o => o.IsDecidedByBits);

    /// <summary>Do these bits rule all alternatives of a required group out?</summary>
    public bool IsRuledOut(ulong present) => IsRequired && System.Array.TrueForAll(_options, o => o.IsRuledOut(present));

    public override void Plan(ulong present, LinePlan<TItem> plan)
    {
        if (System.Array.Exists(_options, o => !o.IsRuledOut(present) && !o.IsDecidedByBits))
        {
            // The settings themselves have to be asked, object by object.
            plan.Add(this);
            return;
        }

        foreach (var option in _options)
        {
            if (option.IsRuledOut(present))
                continue;
            option.Plan(present, plan);
            if (_loop is null)
                return;
        }
    }

    public override bool CanPrint(TItem item, ulong present)
    {
        if (!IsRequired)
            return true;
        foreach (var option in _options)
        {
            if (option.CanPrint(item, present))
                return true;
        }

        return false;
    }

    public override void Print(TItem item, ulong present, Utf8Buffer output)
    {
        foreach (var option in _options)
        {
            if ((!option.IsInformative && !IsRequired) || !option.CanPrint(item, present))
                continue;
            option.Print(item, present, output);
            if (_loop is null)
                return;
        }
    }

    public override bool Match(MatchState state, int index)
    {
        if (_loop is not null)
            return _loop.Enter(state, index);
        foreach (var option in _options)
        {
            if (option.Match(state, index))
                return true;
        }

        return !IsRequired && Continue(state, index);
    }

    /// <summary>Stands behind each alternative of a starred group and offers the others again.</summary>
    private sealed class LoopNode(GroupNode<TItem> group, int number) : Node<TItem>
    {
        public override bool IsInformative => false;

        public override ulong Required => 0;

        public override ulong Relevant => 0;

        public override bool CanPrint(TItem item, ulong present) => true;

        public override void Print(TItem item, ulong present, Utf8Buffer output)
        {
        }

        public bool Enter(MatchState state, int index)
        {
            var outer = state.Used[number];
            state.Used[number] = 0;
            if (Match(state, index))
                return true;
            state.Used[number] = outer;
            return false;
        }

        public override bool Match(MatchState state, int index)
        {
            var used = state.Used[number];
            if (index < state.Words.Count)
            {
                for (var i = 0; i < group._options.Length; i++)
                {
                    if ((used & (1UL << i)) != 0)
                        continue;
                    state.Used[number] = used | (1UL << i);
                    if (group._options[i].Match(state, index))
                        return true;
                }

                state.Used[number] = used;
                if (IsRepeatedKeyword(state, index))
                    return Match(state, index + 1);
            }

            return (used != 0 || !group.IsRequired) && group.Next!.Match(state, index);
        }

        /// <summary>Published configurations repeat a keyword now and then (<c>secondary ... secondary</c>); it says nothing new.</summary>
        private static bool IsRepeatedKeyword(MatchState state, int index)
        {
            foreach (var (node, _) in state.Captures)
            {
                if (node is KeywordNode<TItem> keyword && state.Words.Is(index, keyword.LowerText))
                    return true;
            }

            return false;
        }
    }
}
