using System;
using System.Collections.Generic;

namespace NetDsl.Commands;

/// <summary>A view of the device: the commands that it has, in the order in which a device has to be given them.</summary>
internal abstract class View(string name)
{
    private readonly Dictionary<string, List<Command>> _byKeyword = [];
    private FirstWordTable? _table;

    /// <summary>What the manual calls it, such as "interface view".</summary>
    public string Name { get; } = name;

    public abstract IEnumerable<Command> Commands { get; }

    /// <summary>The commands that a line can be of whose first word stands at <paramref name="index"/>; null when there is none.</summary>
    public Command[]? Candidates(Words words, int index) => (_table ??= BuildTable()).Find(words, index);

    private FirstWordTable BuildTable()
    {
        foreach (var command in Commands)
        {
            foreach (var keyword in command.FirstKeywords)
            {
                if (!_byKeyword.TryGetValue(keyword, out var list))
                    _byKeyword.Add(keyword, list = []);
                list.Add(command);
            }
        }

        return new FirstWordTable(_byKeyword);
    }
}

/// <summary>A view whose lines configure a <typeparamref name="TOwner"/>.</summary>
internal sealed class View<TOwner>(string name) : View(name)
    where TOwner : class
{
    private readonly List<Section<TOwner>> _sections = [];

    public IReadOnlyList<Section<TOwner>> Sections => _sections;

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
