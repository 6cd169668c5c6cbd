using System;
using System.Runtime.CompilerServices;

namespace NetDsl.Huawei;

/// <content>E-Trunks.</content>
public sealed partial class VrpRouterBuilder
{
    /// <summary>
    /// An E-Trunk; the same one again when the number was used before. It is declared before the interfaces and filled behind them.
    /// Command: <c>e-trunk</c>.
    /// </summary>
    /// <param name="number">1 to 128, equal on both devices.</param>
    /// <param name="configure">Describes the E-Trunk.</param>
    /// <returns>The builder of the E-Trunk.</returns>
    public ETrunkBuilder ETrunk(ETrunkId number, Action<ETrunkBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var trunk = Model.Add(new ETrunk { Origin = origin, number = SettingFactory.Of(number, origin) });
        Model.DeclareAhead(trunk, origin);
        return new ETrunkBuilder(trunk).Configure(configure);
    }

    /// <summary>The LACP system ID that both devices of an E-Trunk present. Command: <c>lacp e-trunk system-id</c>.</summary>
    /// <param name="address">A MAC address, equal on both devices.</param>
    /// <returns>This builder.</returns>
    public VrpRouterBuilder LacpETrunkSystemId(MacAddress address, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.lacpETrunkSystemId, address, file, line);

    /// <summary>The LACP priority that both devices of an E-Trunk present. Command: <c>lacp e-trunk priority</c>.</summary>
    /// <param name="priority">0 to 65535, equal on both devices.</param>
    /// <returns>This builder.</returns>
    public VrpRouterBuilder LacpETrunkPriority(LacpPriority priority, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.lacpETrunkPriority, priority, file, line);
}

/// <summary>Describes an E-Trunk.</summary>
public sealed class ETrunkBuilder : ViewBuilder<ETrunkBuilder, ETrunk>
{
    internal ETrunkBuilder(ETrunk model)
        : base(model)
    {
    }

    /// <summary>The number of the E-Trunk, for a verb that refers to it.</summary>
    /// <param name="builder">The builder of the E-Trunk.</param>
    public static implicit operator ETrunkId(ETrunkBuilder builder) => builder.Model.number.Or(default);

    /// <summary>The description. Command: <c>description</c>.</summary>
    /// <param name="text">1 to 242 characters in one line.</param>
    /// <returns>This builder.</returns>
    public ETrunkBuilder Description(DescriptionText text, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.description, text, file, line);

    /// <summary>The key that protects packets between the devices. Command: <c>security-key</c>.</summary>
    /// <param name="key">Equal on both devices, 1 to 255 characters, or up to 432 enciphered ones.</param>
    /// <param name="form">In clear text or enciphered; enciphered when left out. Keywords: <c>simple</c>, <c>cipher</c>.</param>
    /// <returns>This builder.</returns>
    public ETrunkBuilder SecurityKey(
        Secret key,
        Input<ETrunkKeyForm>? form = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.key = SettingFactory.Of(key, origin);
        Model.keyForm = SettingFactory.Of(form ?? ETrunkKeyForm.Cipher, origin);
        return this;
    }

    /// <summary>The smaller one of the two devices is master. Command: <c>priority</c>.</summary>
    /// <param name="priority">1 to 254.</param>
    /// <returns>This builder.</returns>
    public ETrunkBuilder Priority(ETrunkPriority priority, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.priority, priority, file, line);

    /// <summary>The other device. Command: <c>peer-address ... source-address</c>.</summary>
    /// <param name="peer">Its address.</param>
    /// <param name="source">The address of this device.</param>
    /// <param name="vpnInstance">The VPN instance in which it is reached. Keyword: <c>vpn-instance</c>.</param>
    /// <returns>This builder.</returns>
    public ETrunkBuilder Peer(
        Ipv4Address peer,
        Ipv4Address source,
        VpnInstanceName? vpnInstance = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.peer = SettingFactory.Of(peer, origin);
        Model.source = SettingFactory.Of(source, origin);
        Model.vpnInstance = SettingFactory.Maybe(vpnInstance, origin);
        return this;
    }

    /// <summary>The other device, over IPv6. Command: <c>peer-ipv6 ... source-ipv6</c>.</summary>
    /// <param name="peer">Its address.</param>
    /// <param name="source">The address of this device.</param>
    /// <param name="vpnInstance">The VPN instance in which it is reached. Keyword: <c>vpn-instance</c>.</param>
    /// <returns>This builder.</returns>
    public ETrunkBuilder PeerIpv6(
        Ipv6Address peer,
        Ipv6Address source,
        VpnInstanceName? vpnInstance = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.peerIpv6 = SettingFactory.Of(peer, origin);
        Model.sourceIpv6 = SettingFactory.Of(source, origin);
        Model.vpnInstanceIpv6 = SettingFactory.Maybe(vpnInstance, origin);
        return this;
    }

    /// <summary>How often packets are sent, and when the other device counts as failed. Commands: <c>timer hello</c>, <c>timer hold-on-failure multiplier</c>.</summary>
    /// <param name="interval">5 to 100, in units of 100 ms.</param>
    /// <param name="multiplier">After how many intervals, 3 to 300.</param>
    /// <returns>This builder.</returns>
    public ETrunkBuilder Hello(
        ETrunkHello? interval = null,
        ETrunkFailureMultiplier? multiplier = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        if (interval is { } hello)
            Model.hello = SettingFactory.Of(hello, origin);
        if (multiplier is { } times)
            Model.failureMultiplier = SettingFactory.Of(times, origin);
        return this;
    }

    /// <summary>How long it waits before it switches back. Command: <c>timer revert delay</c>.</summary>
    /// <param name="delay">0 to 10800 s.</param>
    /// <returns>This builder.</returns>
    public ETrunkBuilder RevertDelay(ETrunkRevertDelay delay, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.revertDelay, delay, file, line);

    /// <summary>Keeps it from switching back. Command: <c>revert disable</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public ETrunkBuilder NoRevert(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.revertDisabled, on, file, line);

    /// <summary>Numbers the packets, which protects them from being replayed. Command: <c>sequence enable</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public ETrunkBuilder Sequence(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.sequence, on, file, line);

    /// <summary>By what the devices compare themselves besides the priority. Command: <c>e-trunk select</c>.</summary>
    /// <param name="selection">Number of links or bandwidth.</param>
    /// <returns>This builder.</returns>
    public ETrunkBuilder Select(Input<ETrunkSelection> selection, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.selection, selection, file, line);

    /// <summary>Watches the other device with a BFD session of its own. Commands: <c>e-trunk bfd enable</c>, <c>e-trunk bfd</c>.</summary>
    /// <param name="over">The interface that BFD runs over. Keyword: <c>track interface</c>.</param>
    /// <param name="minTx">The interval of packets sent, 3 to 20000 ms. Keyword: <c>min-tx-interval</c>.</param>
    /// <param name="minRx">The interval of packets accepted, 3 to 20000 ms. Keyword: <c>min-rx-interval</c>.</param>
    /// <param name="multiplier">How many packets may be lost, 3 to 50. Keyword: <c>detect-multiplier</c>.</param>
    /// <returns>This builder.</returns>
    public ETrunkBuilder Bfd(
        InterfaceName? over = null,
        BfdInterval? minTx = null,
        BfdInterval? minRx = null,
        BfdMultiplier? multiplier = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.bfd = new(true, true, origin);
        Model.bfdInterface = SettingFactory.Maybe(over, origin);
        Model.bfdMinTx = SettingFactory.Maybe(minTx, origin);
        Model.bfdMinRx = SettingFactory.Maybe(minRx, origin);
        Model.bfdMultiplier = SettingFactory.Maybe(multiplier, origin);
        return this;
    }

    /// <summary>Follows a BFD session that is configured elsewhere. Command: <c>e-trunk track bfd-session session-name</c>.</summary>
    /// <param name="session">The name of the session.</param>
    /// <returns>This builder.</returns>
    public ETrunkBuilder TrackBfd(BfdSessionName session, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.trackedBfdSession, session, file, line);
}
