using System;
using System.Collections.Generic;

namespace NetDsl.Commands;

/// <summary>
/// Which objects the commands of a section are about, seen from the owner of the view: the owner itself,
/// a part that exists once, or the members of a list.
/// </summary>
internal abstract class Scope<TOwner, TItem>
    where TOwner : class
    where TItem : class
{
    /// <summary>The bits of <see cref="Presence{T}"/> of the owner without any one of which there is no object.</summary>
    public abstract ulong Required { get; }

    public abstract int Count(TOwner owner);

    public abstract TItem Get(TOwner owner, int index);

    /// <summary>The object that a line has to be taken into; a new one where the scope is a list.</summary>
    public abstract TItem Target(TOwner owner, Origin origin);

    /// <summary>Adds a new object to its list; gives the one that is there already when it has the same key.</summary>
    public virtual TItem Add(TOwner owner, TItem item) => item;

    /// <summary>The owner as the object of the scope; null when they are not the same.</summary>
    public virtual TItem? Self(TOwner owner) => null;

    /// <summary>Is every line an object of its own?</summary>
    public virtual bool IsList => false;
}

internal sealed class SelfScope<TOwner> : Scope<TOwner, TOwner>
    where TOwner : class
{
    public override ulong Required => 0;

    public override TOwner? Self(TOwner owner) => owner;

    public override int Count(TOwner owner) => 1;

    public override TOwner Get(TOwner owner, int index) => owner;

    public override TOwner Target(TOwner owner, Origin origin) => owner;
}

internal sealed class PartScope<TOwner, TPart>(Func<TOwner, TPart?> part, Func<TOwner, Origin, TPart> ensure) : Scope<TOwner, TPart>
    where TOwner : class
    where TPart : class
{
    public override ulong Required { get; } = Presence<TOwner>.BitOf(o => ensure(o, Origin.None));

    public override int Count(TOwner owner) => part(owner) is null ? 0 : 1;

    public override TPart Get(TOwner owner, int index) => part(owner)!;

    public override TPart Target(TOwner owner, Origin origin) => ensure(owner, origin);
}

internal sealed class ListScope<TOwner, TItem>(Func<TOwner, List<TItem>?> list, Func<Origin, TItem> create, Func<TOwner, TItem, TItem> add) : Scope<TOwner, TItem>
    where TOwner : class
    where TItem : class
{
    public override ulong Required { get; } = Presence<TOwner>.BitOf(o => add(o, create(Origin.None)));

    public override bool IsList => true;

    public override int Count(TOwner owner) => list(owner)?.Count ?? 0;

    public override TItem Get(TOwner owner, int index) => list(owner)![index];

    public override TItem Target(TOwner owner, Origin origin) => create(origin);

    public override TItem Add(TOwner owner, TItem item) => add(owner, item);
}
