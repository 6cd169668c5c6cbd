using System;
using System.Collections.Generic;

namespace NetDsl.Commands;

/// <summary>Commands of a view that are about the same objects and are written together.</summary>
internal abstract class Section<TOwner>(int rank)
    where TOwner : class
{
    /// <summary>Where the section stands among the others of a view that orders its blocks.</summary>
    public int Rank { get; } = rank;

    public abstract IReadOnlyList<Command> Commands { get; }

    /// <summary>The bits of <see cref="Presence{T}"/> of the owner without any one of which there is nothing to write.</summary>
    public abstract ulong Required { get; }

    public abstract int Count(TOwner owner);

    /// <summary>The rank of one object; the section's own unless objects differ.</summary>
    public abstract int RankOf(TOwner owner, int index);

    /// <summary>Writes the lines of one object.</summary>
    public abstract void Write(TOwner owner, int index, ConfigWriter writer);

    /// <summary>Writes the lines of all objects.</summary>
    public abstract void WriteAll(TOwner owner, ulong present, ConfigWriter writer);
}

/// <summary>Commands about a <typeparamref name="TItem"/>.</summary>
internal sealed class Section<TOwner, TItem>(Scope<TOwner, TItem> scope, int rank) : Section<TOwner>(rank)
    where TOwner : class
    where TItem : class
{
    private readonly List<Command<TOwner, TItem>> _commands = [];
    private Func<TItem, int>? _rankOf;
    private readonly Func<TItem, ulong> _presence = Presence<TItem>.Function;
    private readonly PlanCache<PlannedLine[]> _plans = new();
    private Func<ulong, PlannedLine[]>? _makePlan;

    public override IReadOnlyList<Command> Commands => _commands;

    /// <summary>Declares a command in the manual's notation; what follows binds its placeholders and keywords.</summary>
    public Command<TOwner, TItem> Command(string template)
    {
        var command = new Command<TOwner, TItem>(template, scope);
        _commands.Add(command);
        return command;
    }

    /// <summary>Declares a command with one placeholder, which it names <c>value</c>, and its undo form.</summary>
    public Section<TOwner, TItem> Value<T>(string template, SettingOf<TItem, T> setting, params string[] undo)
        where T : struct, IConfigValue<T>
    {
        Command(template).Value("value", setting).Undo(undo);
        return this;
    }

    /// <summary>Declares a command whose last keyword turns a setting on, and its undo form.</summary>
    public Section<TOwner, TItem> Flag(string template, SettingOf<TItem, bool> setting, params string[] undo)
    {
        Command(template).Flag(template.Substring(template.LastIndexOf(' ') + 1), setting).Undo(undo);
        return this;
    }

    /// <summary>Ranks the objects of the section, where they depend on each other.</summary>
    public Section<TOwner, TItem> Ranked(Func<TItem, int> rankOf)
    {
        _rankOf = rankOf;
        return this;
    }

    public override int Count(TOwner owner) => scope.Count(owner);

    public override int RankOf(TOwner owner, int index) => _rankOf is null ? Rank : _rankOf(scope.Get(owner, index));

    public override ulong Required => scope.Required;

    public override void Write(TOwner owner, int index, ConfigWriter writer)
    {
        var item = scope.Get(owner, index);
        Write(item, Presence<TItem>.Complete(_presence(item)), writer);
    }

    public override void WriteAll(TOwner owner, ulong present, ConfigWriter writer)
    {
        if (scope.Self(owner) is { } self)
        {
            Write(self, present, writer);
            return;
        }

        var count = scope.Count(owner);
        for (var i = 0; i < count; i++)
            Write(owner, i, writer);
    }

    private void Write(TItem item, ulong present, ConfigWriter writer)
    {
        var written = false;
        foreach (var line in _plans.Get(present, _makePlan ??= MakePlan))
        {
            var command = line.Command;
            if (line.HasToAsk && !command.CanPrint(item, present))
                continue;
            written = true;
            writer.BeginLine(command);
            line.Plan.Print(item, present, writer.Output);
            writer.EndLine();
            if (command.OpenedView is { } view)
                view.WriteOpened(item, present, writer);
            writer.WriteRawBehind(command, item);
        }

        if (!written && scope.IsList)
            throw new UnwritableException(item);
    }

    private PlannedLine[] MakePlan(ulong present)
    {
        var lines = new List<PlannedLine>();
        foreach (var command in _commands)
        {
            if (command.PlanFor(present) is { } plan)
                lines.Add(new PlannedLine(command, plan, !command.IsDecided(present)));
        }

        return [.. lines];
    }

    private readonly struct PlannedLine(Command<TOwner, TItem> command, LinePlan<TItem> plan, bool hasToAsk)
    {
        public readonly Command<TOwner, TItem> Command = command;
        public readonly LinePlan<TItem> Plan = plan;
        public readonly bool HasToAsk = hasToAsk;
    }
}
