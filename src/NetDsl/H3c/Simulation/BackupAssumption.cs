using System;
using System.Collections.Generic;

namespace NetDsl.H3c;

/// <summary>One of the <see cref="BackupAssumptions"/> by its name, for command lines and documents.</summary>
public sealed class BackupAssumption
{
    private readonly Func<BackupAssumptions, string> _get;
    private readonly Func<BackupAssumptions, string, BackupAssumptions?> _set;

    private BackupAssumption(
        string id, string question, string reason, string values, Func<BackupAssumptions, string> get, Func<BackupAssumptions, string, BackupAssumptions?> set)
    {
        Id = id;
        Question = question;
        Reason = reason;
        Values = values;
        _get = get;
        _set = set;
    }

    /// <summary>All assumptions, in the order of their names.</summary>
    public static IReadOnlyList<BackupAssumption> All { get; } =
    [
        Choice("U-01", "What is a group whose networks have only routes through a backup that is not active yet?",
            "Such a route does not prove the primary link; if it counted, the backup would never be dialed.",
            a => a.RouteThroughBackupOnly, (a, v) => a with { RouteThroughBackupOnly = v }, ("down", GroupVerdict.Down), ("up", GroupVerdict.Up)),
        Switch("U-02", "Does a route to a larger network count that holds the watched one?",
            "The command names one network with its mask.", a => a.CoveringRouteCounts, (a, v) => a with { CoveringRouteCounts = v }),
        Switch("U-03", "Where a BGP peer is no neighbor, does the interface count that leads to the peer?",
            "Packets leave through that interface.", a => a.ResolvesNextHop, (a, v) => a with { ResolvesNextHop = v }),
        Choice("U-04", "Which of several interfaces of a group is the first?",
            "The order is not documented; that of the configuration is the one that a user can see.",
            a => a.Order, (a, v) => a with { Order = v }, ("configured", BackupOrder.Configured), ("number", BackupOrder.Number)),
        Switch("U-04-next", "Is the next interface tried when the call through the first one fails?",
            "Only the first one is documented.", a => a.TriesNextInterface, (a, v) => a with { TriesNextInterface = v }),
        new("U-05", "How often is a failed call repeated?", "No limit is documented.", "unlimited or a number",
            a => a.Retries is { } most ? ValueChecks.Digits(most) : "unlimited",
            (a, v) => v == "unlimited" ? a with { Retries = null } : TryNumber(v, out var most) ? a with { Retries = most } : null),
        Count("U-06", "How often is the primary link looked at while the backup is active, in seconds?",
            "No period is documented; 0 is at every change.", a => a.CheckPeriod, (a, v) => a with { CheckPeriod = v }),
        Switch("U-07", "Does the backup go on when the primary link is lost again during the release delay?",
            "A new call would only interrupt.", a => a.StaysWhenLostAgain, (a, v) => a with { StaysWhenLostAgain = v }),
        Choice("U-08", "Which groups have to be up before a backup of several is released?",
            "Any of its groups may need the link.",
            a => a.Release, (a, v) => a with { Release = v }, ("all", BackupRelease.AllGroups), ("calling", BackupRelease.CallingGroup)),
        Switch("U-09", "Does the idle timer end the call of a backup?",
            "Packets of routing protocols usually keep it up.", a => a.IdleTimerEndsCall, (a, v) => a with { IdleTimerEndsCall = v }),
        Choice("U-10", "Of which groups must the interface of the primary route not be the backup?",
            "Dynamic route backup has to be disabled on the interface, and any group enables it.",
            a => a.PrimaryHasNoGroup, (a, v) => a with { PrimaryHasNoGroup = v }, ("any", true), ("this", false)),
        Switch("U-11", "Does a group with one network need dialer route, so that dialer number is not enough?",
            "It is documented for several networks only.", a => a.OneNetworkNeedsDialerRoute, (a, v) => a with { OneNetworkNeedsDialerRoute = v }),
        Switch("U-12", "Has the next hop of a dialer route to lead to the watched network?",
            "Only the presence of a dialer route is documented.", a => a.DialerRouteHasToFit, (a, v) => a with { DialerRouteHasToFit = v }),
        Switch("U-13", "Can bundle DDR, PPPoE clients and Eth-channels be backups?",
            "The documented list of interfaces does not tell Dialers apart.", a => a.AnyDialupInterface, (a, v) => a with { AnyDialupInterface = v }),
        Choice("U-15", "What is a group without any network?",
            "Nothing that it watches can be lost.",
            a => a.GroupWithoutNetworks, (a, v) => a with { GroupWithoutNetworks = v }, ("up", GroupVerdict.Up), ("down", GroupVerdict.Down)),
        Switch("U-16", "Does a group bring up only interfaces of the VPN instance of its networks?",
            "No such condition is documented.", a => a.SameVpnInstance, (a, v) => a with { SameVpnInstance = v }),
        Switch("U-17", "Are incoming calls refused during the warm-up already?",
            "Dynamic route backup is not in force yet.", a => a.RefusesDuringWarmup, (a, v) => a with { RefusesDuringWarmup = v }),
        Count("call-setup", "How long does a call take until the link is up, in seconds?",
            "ISDN takes some seconds; a modem needs 30 and more.", a => a.CallSetup, (a, v) => a with { CallSetup = v }, least: 1),
        Count("convergence", "How long after a link is up are the routes there that a protocol learns over it, in seconds?",
            "A trace shows the backup then, and not the protocol.", a => a.Convergence, (a, v) => a with { Convergence = v }),
        Count("probe", "How long does BFD or an NQA probe take to notice a link that carries nothing, in seconds?",
            "It depends on the probe.", a => a.ProbeTime, (a, v) => a with { ProbeTime = v }),
        Switch("rip-suppress", "Does RIP refuse a network over the backup until the suppress time of the lost route is over?",
            "Another neighbor tells it, and the documents say only that it may be refused.", a => a.RipSuppresses, (a, v) => a with { RipSuppresses = v }),
    ];

    /// <summary>Its name: the open point, such as <c>U-04</c>, or a time, such as <c>call-setup</c>.</summary>
    public string Id { get; }

    /// <summary>What is open.</summary>
    public string Question { get; }

    /// <summary>Why the default is what it is.</summary>
    public string Reason { get; }

    /// <summary>The values that it takes.</summary>
    public string Values { get; }

    /// <summary>The value that it has when nobody says otherwise.</summary>
    public string Default => Of(new BackupAssumptions());

    /// <summary>Changes one assumption.</summary>
    /// <param name="assumptions">The assumptions.</param>
    /// <param name="text">Name and value, such as <c>U-04=number</c>; letter case does not count.</param>
    /// <returns>The changed assumptions.</returns>
    /// <exception cref="FormatException">There is no such assumption, or it does not take the value.</exception>
    public static BackupAssumptions Change(BackupAssumptions assumptions, string text)
    {
        if (assumptions is null)
            throw new ArgumentNullException(nameof(assumptions));
        if (text is null)
            throw new ArgumentNullException(nameof(text));
        var equals = text.IndexOf('=');
        if (equals < 0)
            throw new FormatException($"{ValueChecks.Quote(text)} is not an assumption: expected a name and a value, such as U-04=number.");
        var id = text.Substring(0, equals).Trim();
        if (string.Equals(id, "U-14", StringComparison.OrdinalIgnoreCase))
            throw new FormatException("U-14 is about the form of a command in Comware 5: it changes nothing in a simulation.");
        foreach (var assumption in All)
        {
            if (string.Equals(assumption.Id, id, StringComparison.OrdinalIgnoreCase))
                return assumption.With(assumptions, text.Substring(equals + 1));
        }

        var known = new List<string>();
        foreach (var assumption in All)
            known.Add(assumption.Id);
        throw new FormatException($"There is no assumption {ValueChecks.Quote(id)}; there are {string.Join(", ", known)}.");
    }

    /// <summary>The value in these assumptions.</summary>
    /// <param name="assumptions">The assumptions.</param>
    public string Of(BackupAssumptions assumptions) => _get(assumptions ?? throw new ArgumentNullException(nameof(assumptions)));

    /// <summary>Gives the assumption another value.</summary>
    /// <param name="assumptions">The assumptions.</param>
    /// <param name="value">One of <see cref="Values"/>; letter case does not count.</param>
    /// <returns>The changed assumptions.</returns>
    /// <exception cref="FormatException">It does not take the value.</exception>
    public BackupAssumptions With(BackupAssumptions assumptions, string value)
    {
        if (assumptions is null)
            throw new ArgumentNullException(nameof(assumptions));
        if (value is null)
            throw new ArgumentNullException(nameof(value));
        return _set(assumptions, value.Trim().ToLowerInvariant())
            ?? throw new FormatException($"{Id} takes {Values}, not {ValueChecks.Quote(value)}. {Question}");
    }

    private static BackupAssumption Switch(string id, string question, string reason, Func<BackupAssumptions, bool> get, Func<BackupAssumptions, bool, BackupAssumptions> set) =>
        Choice(id, question, reason, get, set, ("yes", true), ("no", false));

    private static BackupAssumption Count(string id, string question, string reason, Func<BackupAssumptions, int> get, Func<BackupAssumptions, int, BackupAssumptions> set, int least = 0) =>
        new(id, question, reason, least == 0 ? "a number" : $"a number from {ValueChecks.Digits(least)}",
            a => ValueChecks.Digits(get(a)), (a, v) => TryNumber(v, out var number) && number >= least ? set(a, number) : null);

    private static BackupAssumption Choice<T>(
        string id, string question, string reason, Func<BackupAssumptions, T> get, Func<BackupAssumptions, T, BackupAssumptions> set, params (string Word, T Value)[] words)
    {
        return new BackupAssumption(id, question, reason, string.Join(" or ", Array.ConvertAll(words, w => w.Word)), Get, Set);

        string Get(BackupAssumptions assumptions) => Array.Find(words, w => EqualityComparer<T>.Default.Equals(w.Value, get(assumptions))).Word;

        BackupAssumptions? Set(BackupAssumptions assumptions, string text)
        {
            var at = Array.FindIndex(words, w => w.Word == text);
            return at < 0 ? null : set(assumptions, words[at].Value);
        }
    }

    private static bool TryNumber(string text, out int number)
    {
        var isNumber = ValueChecks.TryNumber(text, 0, text.Length, out var value) && value is >= 0 and <= 1_000_000;
        number = isNumber ? (int)value : 0;
        return isNumber;
    }
}
