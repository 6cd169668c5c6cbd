using System;
using System.Runtime.CompilerServices;

namespace NetDsl.Huawei;

/// <summary>
/// Writes maintenance commands into the notes for operators. They belong to the user view and are never part of the script.
/// </summary>
public sealed class RunbookBuilder : Builder<RunbookBuilder, VrpRouter>
{
    internal RunbookBuilder(VrpRouter model)
        : base(model)
    {
    }

    /// <summary>A step of one's own.</summary>
    /// <param name="title">What it is about, in a few words.</param>
    /// <param name="text">When to do it and what it does.</param>
    /// <param name="command">A command of the user view; none for a remark.</param>
    /// <returns>This builder.</returns>
    public RunbookBuilder Step(NoteTitle title, NoteText text, NoteText? command = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Add(title.ToString(), text.ToString(), command is { } given ? [given.ToString()] : [], file, line);

    /// <summary>How to see tunnels and sessions. Commands: <c>display l2tp tunnel</c>, <c>display l2tp session</c>.</summary>
    /// <returns>This builder.</returns>
    public RunbookBuilder ShowL2tp([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Add("See tunnels and sessions", "Lists what is up, on the side of the LAC and on that of the LNS.", ["display l2tp tunnel lac", "display l2tp tunnel lns", "display l2tp-group"], file, line);

    /// <summary>How to take the tunnels of a LAC with a name down. Command: <c>reset l2tp tunnel lac tunnel-name</c>.</summary>
    /// <param name="remoteName">The name of the other end, 1 to 253 characters.</param>
    /// <returns>This builder.</returns>
    public RunbookBuilder ResetLacTunnel(L2tpTunnelName remoteName, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Add($"Take the tunnels to {remoteName} down", "Every session of the tunnel is dropped; users log in again.", [$"reset l2tp tunnel lac tunnel-name {remoteName}"], file, line);

    /// <summary>How to take the tunnels of a LAC to an LNS down. Command: <c>reset l2tp tunnel lac remote-address</c>.</summary>
    /// <param name="lns">The address of the LNS.</param>
    /// <param name="group">Only those of an L2TP group.</param>
    /// <returns>This builder.</returns>
    public RunbookBuilder ResetTunnelsTo(Ipv4Address lns, L2tpGroupName? group = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Add($"Take the tunnels to {lns} down", "Every session of the tunnels is dropped; users log in again.", [$"reset l2tp tunnel lac remote-address {lns}{(group is { } g ? $" l2tp-group {g}" : "")}"], file, line);

    /// <summary>How to take the tunnels of an LNS with a name down. Command: <c>reset l2tp tunnel lns</c>.</summary>
    /// <param name="slot">The slot of the tunnel board.</param>
    /// <param name="remoteName">The name of the LAC, 1 to 253 characters.</param>
    /// <returns>This builder.</returns>
    public RunbookBuilder ResetLnsTunnel(SlotId slot, L2tpTunnelName remoteName, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Add($"Take the tunnels of {remoteName} down", "Every session of the tunnel is dropped; users log in again.", [$"reset l2tp tunnel lns slot {slot} tunnel-name {remoteName}"], file, line);

    /// <summary>How to use an LNS again at once that was left out. Command: <c>reset l2tp down-lns-ip</c>.</summary>
    /// <param name="lns">The address of the LNS.</param>
    /// <returns>This builder.</returns>
    public RunbookBuilder UnlockLns(Ipv4Address lns, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Add($"Use the LNS {lns} again", "An LNS that did not answer is left out for the lockout time; this ends it.", [$"reset l2tp down-lns-ip peer {lns}"], file, line);

    /// <summary>How to test a tunnel before users do. Command: <c>test l2tp-tunnel</c>.</summary>
    /// <param name="group">The L2TP group.</param>
    /// <param name="lns">The address of the LNS.</param>
    /// <param name="session">Tests a session as well. Keyword: <c>session</c>.</param>
    /// <returns>This builder.</returns>
    public RunbookBuilder TestTunnel(L2tpGroupName group, Ipv4Address lns, Input<bool>? session = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Add($"Test the tunnel of {group} to {lns}", "Sets a tunnel up and takes it down again; tells the reason when that fails.", [$"test l2tp-tunnel l2tp-group {group} ip-address {lns}{(session is { } asked && asked.TryGet(out var isOn) && isOn ? " session" : "")}"], file, line);

    /// <summary>How to set counters of a tunnel to zero. Command: <c>reset l2tp statistics</c>.</summary>
    /// <returns>This builder.</returns>
    public RunbookBuilder ResetStatistics([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Add("Set counters to zero", "Before a measurement; old values are lost.", ["reset l2tp statistics lns", "reset l2tp statistics rui"], file, line);

    private RunbookBuilder Add(string title, string text, string[] commands, string file, int line)
    {
        (Model.notes ??= []).Add(new OperatorNote(title, text, commands, new Origin(file, line)));
        return this;
    }
}

/// <content>Notes for operators.</content>
public sealed partial class VrpRouterBuilder
{
    /// <summary>Notes maintenance commands for operators, beside the script and never in it.</summary>
    /// <param name="configure">Notes them.</param>
    /// <returns>This builder.</returns>
    public VrpRouterBuilder Runbook(Action<RunbookBuilder> configure, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        configure?.Invoke(new RunbookBuilder(Model));
        return this;
    }
}
