using System;

namespace NetDsl.H3c;

/// <summary>What happens in a scenario.</summary>
public enum BackupEventKind
{
    /// <summary>Time passes. Word: <c>wait</c>.</summary>
    Wait,

    /// <summary>Time passes until the next timer expires. Word: <c>timer</c>.</summary>
    Timer,

    /// <summary>A primary link, or the route to one network over it, is lost. Word: <c>lost</c>.</summary>
    Lost,

    /// <summary>A primary link carries nothing any more, and nobody sees it. Word: <c>silent</c>.</summary>
    Silent,

    /// <summary>A primary link, or the route to one network over it, is back. Word: <c>back</c>.</summary>
    Back,

    /// <summary>The line of a backup fails. Word: <c>fail</c>.</summary>
    Fail,

    /// <summary>The line of a backup is repaired. Word: <c>repair</c>.</summary>
    Repair,
}

/// <summary>An event of a <see cref="BackupScenario"/>.</summary>
public sealed class BackupEvent
{
    private const long MostSeconds = 1_000_000_000;

    private BackupEvent(BackupEventKind kind, long seconds, InterfaceName name, Ipv4Prefix network)
    {
        Kind = kind;
        Seconds = seconds;
        Interface = name;
        Network = network;
    }

    /// <summary>What happens.</summary>
    public BackupEventKind Kind { get; }

    /// <summary>How much time passes, in seconds; 0 for all but <see cref="BackupEventKind.Wait"/>.</summary>
    public long Seconds { get; }

    /// <summary>The interface; unknown (the default) for all of them.</summary>
    public InterfaceName Interface { get; }

    /// <summary>The network whose route is lost or back; unknown (the default) for the whole link.</summary>
    public Ipv4Prefix Network { get; }

    /// <summary>Time passes.</summary>
    /// <param name="seconds">0 to 1,000,000,000 s.</param>
    public static BackupEvent Wait(long seconds) =>
        seconds is >= 0 and <= MostSeconds
            ? new(BackupEventKind.Wait, seconds, default, default)
            : throw new ArgumentOutOfRangeException(nameof(seconds), seconds, "Time passes for 0 to 1,000,000,000 s.");

    /// <summary>Something happens to an interface, or to all of them.</summary>
    /// <param name="kind">What.</param>
    /// <param name="name">The interface; all that it can happen to when left out.</param>
    /// <param name="network">For <see cref="BackupEventKind.Lost"/> and <see cref="BackupEventKind.Back"/>: only the route to this network.</param>
    public static BackupEvent Of(BackupEventKind kind, InterfaceName name = default, Ipv4Prefix network = default)
    {
        if (kind == BackupEventKind.Wait)
            throw new ArgumentException("Waiting takes a time: use Wait.", nameof(kind));
        if (!network.IsUnknown && kind is not (BackupEventKind.Lost or BackupEventKind.Back))
            throw new ArgumentException("Only a primary link can lose the route to one network.", nameof(network));
        return new BackupEvent(kind, 0, name, network);
    }

    /// <summary>The event as it is written.</summary>
    public override string ToString()
    {
        var word = Kind.ToString().ToLowerInvariant();
        if (Kind == BackupEventKind.Wait)
            return $"{word} {ValueChecks.Digits(Seconds)}";
        if (!Network.IsUnknown)
            word += $" {Network}";
        return Interface.IsUnknown ? word : $"{word} {Interface}";
    }

    /// <summary>Reads an event.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    internal static BackupEvent Parse(string text)
    {
        var blank = text.IndexOf(' ');
        var word = blank < 0 ? text : text.Substring(0, blank);
        var rest = blank < 0 ? "" : text.Substring(blank).Trim();
        var kind = Array.Find(Kinds, k => string.Equals(k.ToString(), word, StringComparison.OrdinalIgnoreCase));
        if (!string.Equals(kind.ToString(), word, StringComparison.OrdinalIgnoreCase))
            throw new FormatException($"{ValueChecks.Quote(word)} is no event; there are wait SECONDS, timer, lost, silent, back, fail and repair.");
        if (kind == BackupEventKind.Wait)
        {
            return ValueChecks.TryNumber(rest, 0, rest.Length, out var seconds) && seconds is >= 0 and <= MostSeconds
                ? Wait(seconds)
                : throw new FormatException($"wait takes a number of seconds, 0 to 1,000,000,000, such as wait 100; not {ValueChecks.Quote(rest)}.");
        }

        if (kind == BackupEventKind.Timer)
            return rest.Length == 0 ? Of(kind) : throw new FormatException($"timer stands alone, without {ValueChecks.Quote(rest)}.");
        var network = default(Ipv4Prefix);
        if (kind is BackupEventKind.Lost or BackupEventKind.Back)
        {
            var end = rest.IndexOf(' ');
            if (Ipv4Prefix.TryParse(end < 0 ? rest : rest.Substring(0, end), out network))
                rest = end < 0 ? "" : rest.Substring(end).Trim();
        }

        if (rest.Length == 0)
            return Of(kind, default, network);
        return InterfaceName.TryParse(rest, out var name)
            ? Of(kind, name, network)
            : throw new FormatException($"{word} takes the name of an interface, such as {word} Serial2/1/0, or nothing for all; not {ValueChecks.Quote(rest)}.");
    }

    private static BackupEventKind[] Kinds =>
    [
        BackupEventKind.Wait, BackupEventKind.Timer, BackupEventKind.Lost, BackupEventKind.Silent, BackupEventKind.Back, BackupEventKind.Fail, BackupEventKind.Repair,
    ];
}
