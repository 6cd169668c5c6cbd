using System;
using System.Collections.Generic;
using System.Linq;

namespace NetDsl.Commands;

/// <summary>
/// A part of an object whose lines stand in the view of the object, such as the attachment circuit in the view of its interface:
/// a view without a line that opens it.
/// </summary>
internal sealed class InlineSection<TOwner, TPart> : Section<TOwner>
    where TOwner : class
    where TPart : class
{
    private readonly Func<TOwner, TPart?> _part;
    private readonly Func<TOwner, Origin, TPart> _ensure;
    private readonly Func<TPart, ulong> _presence = Presence<TPart>.Function;
    private IReadOnlyList<Command>? _commands;

    public InlineSection(Func<TOwner, TPart?> part, Func<TOwner, Origin, TPart> ensure, int rank)
        : base(rank)
    {
        _part = part;
        _ensure = ensure;
        Required = Presence<TOwner>.BitOf(o => ensure(o, Origin.None));
    }

    /// <summary>The view of the part.</summary>
    public View<TPart> View { get; } = new("part");

    public override ulong Required { get; }

    public override IReadOnlyList<Command> Commands => _commands ??= [.. View.Commands.Select(c => new InlineCommand(this, c))];

    public override int Count(TOwner owner) => _part(owner) is null ? 0 : 1;

    public override int RankOf(TOwner owner, int index) => Rank;

    public override void Write(TOwner owner, int index, ConfigWriter writer) => WriteAll(owner, ulong.MaxValue, writer);

    public override void WriteAll(TOwner owner, ulong present, ConfigWriter writer)
    {
        if (_part(owner) is { } part)
            View.Write(part, Presence<TPart>.Complete(_presence(part)), writer);
    }

    /// <summary>A command of the part, offered in the view around it.</summary>
    private sealed class InlineCommand(InlineSection<TOwner, TPart> section, Command inner) : Command
    {
        public override string Template => inner.Template;

        public override IReadOnlyList<string> UndoTemplates => inner.UndoTemplates;

        public override View? Opens => inner.Opens;

        public override Command Written => inner.Written;

        public override IEnumerable<IReadOnlyList<string>> Prefixes => inner.Prefixes;

        public override bool HasForm(MatchState state) => inner.HasForm(state);

        public override Reading Match(object owner, MatchState state) =>
            section._part((TOwner)owner) is { } part ? inner.Match(part, state)
            : inner.HasForm(state) ? Reading.Accepted
            : Reading.Refused;

        public override object? TargetOf(object owner) => section._part((TOwner)owner) is { } part ? inner.TargetOf(part) : null;

        public override bool TryApply(object owner, MatchState state, Origin origin, out object item) =>
            inner.TryApply(section._ensure((TOwner)owner, origin), state, origin, out item);

        public override void Compile() => inner.Compile();

        public override bool TryWriteUndo(object item, int form, Utf8Buffer output) => inner.TryWriteUndo(item, form, output);
    }
}
