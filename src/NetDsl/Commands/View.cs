using System;
using System.Collections.Generic;

namespace NetDsl.Commands;

/// <summary>A view of the device: the commands that it has, in the order in which a device has to be given them.</summary>
internal abstract class View(string name)
{
    private CommandTrie? _trie;

    /// <summary>What the manual calls it, such as "interface view".</summary>
    public string Name { get; } = name;

    public abstract IEnumerable<Command> Commands { get; }

    /// <summary>Has the view no line for this owner?</summary>
    public abstract bool IsEmpty(object owner);

    /// <summary>The commands that a line can be of.</summary>
    public Command[] Candidates(Words words) => (_trie ??= new CommandTrie(Commands)).Find(words);
}

/// <summary>A view whose lines configure a <typeparamref name="TOwner"/>.</summary>
internal sealed class View<TOwner>(string name) : View(name)
    where TOwner : class
{
    private readonly List<Section<TOwner>> _sections = [];
    private readonly PlanCache<Section<TOwner>[]> _plans = new();
    private Func<ulong, Section<TOwner>[]>? _makePlan;

    public IReadOnlyList<Section<TOwner>> Sections => _sections;

    public override bool IsEmpty(object owner)
    {
        var writer = new ConfigWriter(ConfigForm.Config);
        Write((TOwner)owner, Presence<TOwner>.Of((TOwner)owner), writer);
        return writer.Output.Length == 0 && (owner as ViewObject)?.rawLines is null;
    }

    /// <summary>Writes the lines of the view behind the line that opens it, and leaves it.</summary>
    public void WriteOpened(TOwner owner, ulong present, ConfigWriter writer)
    {
        var outer = writer.Enter(owner as ViewObject);
        Write(owner, present, writer);
        writer.Leave(outer);
    }

    /// <summary>Writes the blocks of the view in the order of their ranks.</summary>
    public void WriteRanked(TOwner owner, ConfigWriter writer)
    {
        var blocks = writer.Blocks;
        blocks.Clear();
        var sorted = true;
        for (var s = 0; s < _sections.Count; s++)
        {
            var count = _sections[s].Count(owner);
            for (var i = 0; i < count; i++)
            {
                var block = new Block(_sections[s].RankOf(owner, i), s, i);
                sorted = sorted && (blocks.Count == 0 || blocks[blocks.Count - 1].CompareTo(block) < 0);
                blocks.Add(block);
            }
        }

        if (!sorted)
            blocks.Sort();
        foreach (var block in blocks)
            _sections[block.Section].Write(owner, block.Index, writer);
    }

    /// <summary>Writes the lines of the view that there are for an owner.</summary>
    public void Write(TOwner owner, ulong present, ConfigWriter writer)
    {
        foreach (var section in _plans.Get(present, _makePlan ??= MakePlan))
            section.WriteAll(owner, present, writer);
    }

    /// <summary>The sections that owners with these bits may have something for.</summary>
    private Section<TOwner>[] MakePlan(ulong present) =>
        [.. _sections.FindAll(s => (present & s.Required) == s.Required)];

    public override IEnumerable<Command> Commands
    {
        get
        {
            foreach (var section in _sections)
            {
                foreach (var command in section.Commands)
                    yield return command;
            }
        }
    }

    /// <summary>Commands about the owner itself.</summary>
    public Section<TOwner, TOwner> Self(int rank = 0) => Add(new Section<TOwner, TOwner>(new SelfScope<TOwner>(), rank));

    /// <summary>Commands about a part that exists once.</summary>
    public Section<TOwner, TPart> Part<TPart>(Func<TOwner, TPart?> part, Func<TOwner, Origin, TPart> ensure, int rank = 0)
        where TPart : class =>
        Add(new Section<TOwner, TPart>(new PartScope<TOwner, TPart>(part, ensure), rank));

    /// <summary>The view of a part that exists once and whose lines stand in this view.</summary>
    public View<TPart> Inline<TPart>(Func<TOwner, TPart?> part, Func<TOwner, Origin, TPart> ensure, int rank = 0)
        where TPart : class
    {
        var section = new InlineSection<TOwner, TPart>(part, ensure, rank);
        _sections.Add(section);
        return section.View;
    }

    /// <summary>Commands about the members of a list; <paramref name="add"/> gives the member that is there already when it has the same key.</summary>
    public Section<TOwner, TItem> List<TItem>(Func<TOwner, List<TItem>?> list, Func<Origin, TItem> create, Func<TOwner, TItem, TItem> add, int rank = 0)
        where TItem : class =>
        Add(new Section<TOwner, TItem>(new ListScope<TOwner, TItem>(list, create, add), rank));

    private Section<TOwner, TItem> Add<TItem>(Section<TOwner, TItem> section)
        where TItem : class
    {
        _sections.Add(section);
        return section;
    }
}

/// <summary>A block of a view that orders its blocks.</summary>
internal readonly struct Block(int rank, int section, int index) : IComparable<Block>
{
    public int Section { get; } = section;

    public int Index { get; } = index;

    private int Rank { get; } = rank;

    public int CompareTo(Block other)
    {
        var order = Rank.CompareTo(other.Rank);
        if (order == 0)
            order = Section.CompareTo(other.Section);
        return order == 0 ? Index.CompareTo(other.Index) : order;
    }
}
