using System;

namespace NetDsl.Commands;

/// <summary>A part of an object that exists only when something of it is set, and whose settings stand in the line of the object.</summary>
internal sealed class PartOf<TItem, TPart>(Func<TItem, TPart?> get, Func<TItem, TPart> ensure)
    where TPart : class
{
    public TPart? Get(TItem item) => get(item);

    public TPart Ensure(TItem item) => ensure(item);
}

/// <summary>The slot of a placeholder whose setting lies in a part.</summary>
internal sealed class PartValueSlot<TItem, TPart>(PartOf<TItem, TPart> part, ValueSlot<TPart> inner) : ValueSlot<TItem>
    where TPart : class
{
    public override bool IsSingle => inner.IsSingle;

    public override bool HasOwnBit => false;

    public override bool IsPresent(TItem item) => part.Get(item) is { } there && inner.IsPresent(there);

    public override int Count(TItem item) => part.Get(item) is { } there ? inner.Count(there) : 0;

    public override bool TrySkip(Words words, ref int index) => inner.TrySkip(words, ref index);

    public override void Write(TItem item, int round, Utf8Buffer output) => inner.Write(part.Get(item)!, round, output);

    public override void Apply(TItem item, Words words, int index, Origin origin) => inner.Apply(part.Ensure(item), words, index, origin);

    public override bool Overwrites(TItem item, Words words, int index) => part.Get(item) is { } there && inner.Overwrites(there, words, index);

    public override void Touch(TItem item) => part.Ensure(item);
}

/// <summary>The slot of a keyword whose setting lies in a part.</summary>
internal sealed class PartKeywordSlot<TItem, TPart>(PartOf<TItem, TPart> part, Slot<TPart> inner) : Slot<TItem>
    where TPart : class
{
    public override bool HasOwnBit => false;

    public override bool IsPresent(TItem item) => part.Get(item) is { } there && inner.IsPresent(there);

    public override void Apply(TItem item, Words words, int index, Origin origin) => inner.Apply(part.Ensure(item), words, index, origin);

    public override bool Overwrites(TItem item, Words words, int index) => part.Get(item) is { } there && inner.Overwrites(there, words, index);

    public override void Touch(TItem item) => part.Ensure(item);
}
