using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace NetDsl.Huawei;

/// <content>Explicit paths.</content>
public sealed partial class VrpRouter
{
    internal List<ExplicitPath>? explicitPaths;
    private readonly Dictionary<ExplicitPathName, ExplicitPath> _explicitPathsByName = [];

    /// <summary>The explicit paths of TE tunnels. Command: <c>explicit-path</c>.</summary>
    public IReadOnlyList<ExplicitPath> ExplicitPaths => explicitPaths ?? (IReadOnlyList<ExplicitPath>)[];

    /// <summary>The explicit path of a name; null when the router does not have it.</summary>
    /// <param name="name">The name, letter case counts.</param>
    public ExplicitPath? FindExplicitPath(ExplicitPathName name) => _explicitPathsByName.TryGetValue(name, out var found) ? found : null;

    internal ExplicitPath Add(ExplicitPath added)
    {
        if (added.name.TryGet(out var name))
        {
            if (_explicitPathsByName.TryGetValue(name, out var there))
                return there;
            _explicitPathsByName.Add(name, added);
        }

        (explicitPaths ??= []).Add(added);
        return added;
    }
}

/// <summary>The way that a TE tunnel takes. Command: <c>explicit-path</c>.</summary>
public sealed class ExplicitPath : ViewObject
{
    internal Setting<ExplicitPathName> name;
    internal List<PathHop>? hops;

    /// <summary>The name.</summary>
    public Setting<ExplicitPathName> Name => name;

    /// <summary>The hops from the first to the last. Commands: <c>next hop</c>, <c>next sid</c>.</summary>
    public IReadOnlyList<PathHop> Hops => hops ?? (IReadOnlyList<PathHop>)[];
}

/// <summary>Does a path lead over a hop or around it?</summary>
public enum HopUse
{
    /// <summary>The path leads over the hop. Keyword: <c>include</c>.</summary>
    Include,

    /// <summary>The path avoids the hop. Keyword: <c>exclude</c>.</summary>
    Exclude,
}

/// <summary>May other routers stand before a hop?</summary>
public enum HopStrictness
{
    /// <summary>The hop is directly connected to the one before. Keyword: <c>strict</c>.</summary>
    Strict,

    /// <summary>Other routers may stand between. Keyword: <c>loose</c>.</summary>
    Loose,
}

/// <summary>Which interface of a router the address of a hop belongs to.</summary>
public enum HopDirection
{
    /// <summary>The one that the path comes in by. Keyword: <c>incoming</c>.</summary>
    Incoming,

    /// <summary>The one that the path goes out by. Keyword: <c>outgoing</c>.</summary>
    Outgoing,
}

/// <summary>What the label of a hop stands for.</summary>
public enum PathSidType
{
    /// <summary>A link. Keyword: <c>adjacency</c>.</summary>
    Adjacency,

    /// <summary>A router. Keyword: <c>prefix</c>.</summary>
    Prefix,

    /// <summary>A tunnel. Keyword: <c>binding-sid</c>.</summary>
    BindingSid,
}

/// <summary>A hop of an explicit path: an address, or with segment routing a label. Commands: <c>next hop</c>, <c>next sid</c>.</summary>
public sealed class PathHop : ConfigObject
{
    internal Setting<Ipv4Address> address;
    internal Setting<HopUse> use;
    internal Setting<HopStrictness> strictness;
    internal Setting<HopDirection> direction;
    internal Setting<SidLabel> label;
    internal Setting<PathSidType> sidType;

    /// <summary>The address of an interface or the LSR ID. Command: <c>next hop</c>.</summary>
    public Setting<Ipv4Address> Address => address;

    /// <summary>Over the hop or around it; not set means over it.</summary>
    public Setting<HopUse> Use => use;

    /// <summary>May other routers stand before the hop; not set means no.</summary>
    public Setting<HopStrictness> Strictness => strictness;

    /// <summary>Which interface the address belongs to.</summary>
    public Setting<HopDirection> Direction => direction;

    /// <summary>The label. Command: <c>next sid label</c>.</summary>
    public Setting<SidLabel> Label => label;

    /// <summary>What the label stands for. Keyword: <c>type</c>.</summary>
    public Setting<PathSidType> SidType => sidType;
}

/// <content>Explicit paths.</content>
public sealed partial class VrpRouterBuilder
{
    /// <summary>The way that a TE tunnel takes. Command: <c>explicit-path</c>.</summary>
    /// <param name="name">1 to 128 characters.</param>
    /// <param name="configure">Names the hops.</param>
    /// <returns>The builder of the path, for the tunnels that take it.</returns>
    public ExplicitPathBuilder ExplicitPath(ExplicitPathName name, Action<ExplicitPathBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var model = Model.Add(new ExplicitPath { Origin = origin, name = SettingFactory.Of(name, origin) });
        return new ExplicitPathBuilder(model).Configure(configure);
    }
}

/// <summary>Describes an explicit path, hop after hop.</summary>
public sealed class ExplicitPathBuilder : ViewBuilder<ExplicitPathBuilder, ExplicitPath>
{
    internal ExplicitPathBuilder(ExplicitPath model)
        : base(model)
    {
    }

    /// <summary>The name of the path, for a tunnel that takes it.</summary>
    /// <param name="builder">The builder of the path.</param>
    public static implicit operator ExplicitPathName(ExplicitPathBuilder builder) => builder.Model.name.Or(default);

    /// <summary>The next hop that the path leads over. Command: <c>next hop</c>.</summary>
    /// <param name="address">The address of an interface or the LSR ID.</param>
    /// <param name="strictness">May other routers stand before it; left out means no. Writes <c>include</c> as well.</param>
    /// <param name="direction">Which interface of the router the address belongs to. Writes <c>include</c> as well.</param>
    /// <returns>This builder.</returns>
    public ExplicitPathBuilder NextHop(
        Ipv4Address address,
        Input<HopStrictness>? strictness = null,
        Input<HopDirection>? direction = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        return Add(new PathHop
        {
            Origin = origin,
            address = SettingFactory.Of(address, origin),
            use = strictness is null && direction is null ? default : new(HopUse.Include, true, origin),
            strictness = SettingFactory.Maybe(strictness, origin),
            direction = SettingFactory.Maybe(direction, origin),
        });
    }

    /// <summary>A hop that the path avoids. Command: <c>next hop ... exclude</c>.</summary>
    /// <param name="address">The address of an interface or the LSR ID.</param>
    /// <returns>This builder.</returns>
    public ExplicitPathBuilder Avoid(Ipv4Address address, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        return Add(new PathHop { Origin = origin, address = SettingFactory.Of(address, origin), use = new(HopUse.Exclude, true, origin) });
    }

    /// <summary>The next segment of a segment routing tunnel. Command: <c>next sid label</c>.</summary>
    /// <param name="label">The label, 16 to 1048575.</param>
    /// <param name="type">What the label stands for.</param>
    /// <returns>This builder.</returns>
    public ExplicitPathBuilder NextSid(SidLabel label, Input<PathSidType> type, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        return Add(new PathHop { Origin = origin, label = SettingFactory.Of(label, origin), sidType = SettingFactory.Of(type, origin) });
    }

    private ExplicitPathBuilder Add(PathHop hop)
    {
        (Model.hops ??= []).Add(hop);
        return this;
    }
}
