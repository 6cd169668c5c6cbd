using System.Collections.Generic;
using System.Runtime.CompilerServices;
using NetDsl.Commands;

namespace NetDsl.Huawei;

/// <content>Prefix lists.</content>
public sealed partial class VrpRouter
{
    internal List<IpPrefixLine>? ipPrefixes;

    /// <summary>The lines of the lists of IPv4 prefixes. Command: <c>ip ip-prefix</c>.</summary>
    public IReadOnlyList<IpPrefixLine> IpPrefixes => ipPrefixes ?? (IReadOnlyList<IpPrefixLine>)[];
}

/// <summary>A line of a list of IPv4 prefixes. Command: <c>ip ip-prefix</c>.</summary>
public sealed class IpPrefixLine : ConfigObject
{
    internal Setting<IpPrefixListName> name;
    internal Setting<IpPrefixIndex> index;
    internal Setting<bool> permit;
    internal Setting<Ipv4Address> address;
    internal Setting<PrefixLength> length;
    internal Setting<bool> matchesNetwork;
    internal Setting<PrefixLength> atLeast;
    internal Setting<PrefixLength> atMost;

    /// <summary>The name of the list.</summary>
    public Setting<IpPrefixListName> Name => name;

    /// <summary>The number of the line; the smallest is asked first. Keyword: <c>index</c>.</summary>
    public Setting<IpPrefixIndex> Index => index;

    /// <summary>Lets the prefix through, or stops it. Keywords: <c>permit</c>, <c>deny</c>.</summary>
    public Setting<bool> Permit => permit;

    /// <summary>The address of the prefix.</summary>
    public Setting<Ipv4Address> Address => address;

    /// <summary>How many bits of the address count.</summary>
    public Setting<PrefixLength> Length => length;

    /// <summary>The address is that of a network; for 0.0.0.0. Keyword: <c>match-network</c>.</summary>
    public Setting<bool> MatchesNetwork => matchesNetwork;

    /// <summary>Is for longer prefixes from this length on. Keyword: <c>greater-equal</c>.</summary>
    public Setting<PrefixLength> AtLeast => atLeast;

    /// <summary>Is for longer prefixes up to this length. Keyword: <c>less-equal</c>.</summary>
    public Setting<PrefixLength> AtMost => atMost;
}

/// <content>Prefix lists.</content>
public sealed partial class VrpRouterBuilder
{
    /// <summary>A line of a list of IPv4 prefixes that lets a prefix through. Command: <c>ip ip-prefix ... permit</c>.</summary>
    /// <param name="name">The name of the list, 1 to 169 characters.</param>
    /// <param name="prefix">The prefix.</param>
    /// <param name="index">The number of the line, the smallest is asked first; the device numbers by tens when left out.</param>
    /// <param name="atLeast">Is for longer prefixes from this length on.</param>
    /// <param name="atMost">Is for longer prefixes up to this length.</param>
    /// <returns>This builder.</returns>
    public VrpRouterBuilder IpPrefix(IpPrefixListName name, Ipv4Prefix prefix, IpPrefixIndex? index = null, PrefixLength? atLeast = null, PrefixLength? atMost = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        AddPrefix(name, prefix, index, atLeast, atMost, permit: true, new Origin(file, line));

    /// <summary>A line of a list of IPv4 prefixes that stops a prefix. Command: <c>ip ip-prefix ... deny</c>.</summary>
    /// <param name="name">The name of the list, 1 to 169 characters.</param>
    /// <param name="prefix">The prefix.</param>
    /// <param name="index">The number of the line, the smallest is asked first; the device numbers by tens when left out.</param>
    /// <param name="atLeast">Is for longer prefixes from this length on.</param>
    /// <param name="atMost">Is for longer prefixes up to this length.</param>
    /// <returns>This builder.</returns>
    public VrpRouterBuilder DenyIpPrefix(IpPrefixListName name, Ipv4Prefix prefix, IpPrefixIndex? index = null, PrefixLength? atLeast = null, PrefixLength? atMost = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        AddPrefix(name, prefix, index, atLeast, atMost, permit: false, new Origin(file, line));

    private VrpRouterBuilder AddPrefix(IpPrefixListName name, Ipv4Prefix prefix, IpPrefixIndex? index, PrefixLength? atLeast, PrefixLength? atMost, bool permit, Origin origin)
    {
        (Model.ipPrefixes ??= []).Add(new IpPrefixLine
        {
            Origin = origin,
            name = SettingFactory.Of(name, origin),
            index = SettingFactory.Maybe(index, origin),
            permit = new(permit, true, origin),
            address = SettingFactory.Of(prefix.IsUnknown ? default : prefix.Address, origin),
            length = SettingFactory.Of(prefix.IsUnknown ? default : new PrefixLength(prefix.Length), origin),
            atLeast = SettingFactory.Maybe(atLeast, origin),
            atMost = SettingFactory.Maybe(atMost, origin),
        });
        return this;
    }
}

/// <summary>The command of prefix lists.</summary>
internal static class IpPrefixCommands
{
    public static void Declare(View<VrpRouter> system) =>
        system.List(r => r.ipPrefixes, at => new IpPrefixLine { Origin = at }, (r, p) => { (r.ipPrefixes ??= []).Add(p); return p; }, VrpRanks.IpPrefixLists)
            .Command(
                """
                ip ip-prefix <name> [ index <index> ] { permit | deny } <address> <length>
                [ match-network ] [ greater-equal <least> ] [ less-equal <most> ]
                """)
            .Value("name", p => ref p.name).Value("index", p => ref p.index).Flag("permit", "deny", p => ref p.permit)
            .Value("address", p => ref p.address).Value("length", p => ref p.length).Flag("match-network", p => ref p.matchesNetwork)
            .Value("least", p => ref p.atLeast).Value("most", p => ref p.atMost)
            .Undo("undo ip ip-prefix <name> [ index <index> ]");
}
