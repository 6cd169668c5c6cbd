namespace NetDsl.Huawei;

/// <summary>How a member of an Eth-Trunk takes part in LACP.</summary>
public enum LacpActivity
{
    /// <summary>It answers only. Keyword: <c>passive</c>.</summary>
    Passive,

    /// <summary>It starts the negotiation. Keyword: <c>active</c>.</summary>
    Active,
}

/// <summary>How the links of an Eth-Trunk are chosen.</summary>
public enum EthTrunkMode
{
    /// <summary>LACP chooses them. Keyword: <c>lacp-static</c>.</summary>
    LacpStatic,

    /// <summary>All are used. Keyword: <c>manual load-balance</c>.</summary>
    ManualLoadBalance,

    /// <summary>One is used, one stands by. Keyword: <c>manual backup</c>.</summary>
    ManualBackup,
}

/// <summary>How fast LACP finds out that the other side is silent.</summary>
public enum LacpTimeoutMode
{
    /// <summary>3 s unless set otherwise. Keyword: <c>fast</c>.</summary>
    Fast,

    /// <summary>90 s. Keyword: <c>slow</c>.</summary>
    Slow,
}

/// <summary>Whether an interface of an E-Trunk is master.</summary>
public enum ETrunkMode
{
    /// <summary>The E-Trunk decides. Keyword: <c>auto</c>.</summary>
    Auto,

    /// <summary>Always. Keyword: <c>force-master</c>.</summary>
    ForceMaster,

    /// <summary>Never. Keyword: <c>force-backup</c>.</summary>
    ForceBackup,
}

/// <content>Membership in an Eth-Trunk, and what an Eth-Trunk itself has.</content>
public sealed partial class VrpInterface
{
    internal EthTrunkMembership? ethTrunkMembership;
    internal EthTrunkSettings? ethTrunk;

    /// <summary>The Eth-Trunk that the port belongs to; null when it belongs to none. Command: <c>eth-trunk</c>.</summary>
    public EthTrunkMembership? EthTrunkMembership => ethTrunkMembership;

    /// <summary>What is configured on an Eth-Trunk; null when nothing is.</summary>
    public EthTrunkSettings? EthTrunk => ethTrunk;

    internal EthTrunkMembership EnsureEthTrunkMembership(Origin at) => ethTrunkMembership ??= new EthTrunkMembership { Origin = at };

    internal EthTrunkSettings EnsureEthTrunk(Origin at) => ethTrunk ??= new EthTrunkSettings { Origin = at };
}

/// <summary>That a port belongs to an Eth-Trunk. Command: <c>eth-trunk</c>.</summary>
public sealed class EthTrunkMembership : ConfigObject
{
    internal Setting<EthTrunkId> trunk;
    internal Setting<LacpActivity> activity;
    internal Setting<bool> forceUp;

    /// <summary>The number of the Eth-Trunk.</summary>
    public Setting<EthTrunkId> Trunk => trunk;

    /// <summary>How the port takes part in LACP. Keyword: <c>mode</c>.</summary>
    public Setting<LacpActivity> Activity => activity;

    /// <summary>The port forwards although the other side speaks no LACP. Command: <c>lacp force-up</c>.</summary>
    public Setting<bool> ForceUp => forceUp;
}

/// <summary>What an Eth-Trunk has besides what every interface has.</summary>
public sealed class EthTrunkSettings : ConfigObject
{
    internal Setting<EthTrunkMode> mode;
    internal Setting<LacpPriority> lacpPriority;
    internal Setting<LacpTimeoutMode> timeout;
    internal Setting<LacpTimeout> timeoutSeconds;
    internal Setting<bool> preempt;
    internal Setting<LacpPreemptDelay> preemptDelay;
    internal Setting<MacAddress> lacpSystemId;
    internal Setting<LacpPriority> eTrunkPriority;
    internal Setting<ActiveLinkCount> leastLinks;
    internal Setting<ActiveLinkCount> mostLinks;
    internal Setting<ETrunkId> eTrunk;
    internal Setting<RemoteTrunkId> remoteEthTrunk;
    internal Setting<RemoteTrunkId> remoteGlobalVe;
    internal Setting<ETrunkMode> eTrunkMode;

    /// <summary>How the links are chosen. Command: <c>mode</c>.</summary>
    public Setting<EthTrunkMode> Mode => mode;

    /// <summary>The priority of this device in LACP, or of the port where it stands on a member. Command: <c>lacp priority</c>.</summary>
    public Setting<LacpPriority> LacpPriority => lacpPriority;

    /// <summary>How fast LACP finds out that the other side is silent. Command: <c>lacp timeout</c>.</summary>
    public Setting<LacpTimeoutMode> Timeout => timeout;

    /// <summary>After how many seconds, with the fast timeout. Keyword: <c>user-defined</c>.</summary>
    public Setting<LacpTimeout> TimeoutSeconds => timeoutSeconds;

    /// <summary>A link of a better priority takes its place back. Command: <c>lacp preempt enable</c>.</summary>
    public Setting<bool> Preempt => preempt;

    /// <summary>After how many seconds it does. Command: <c>lacp preempt delay</c>.</summary>
    public Setting<LacpPreemptDelay> PreemptDelay => preemptDelay;

    /// <summary>The system ID of this Eth-Trunk alone. Command: <c>lacp system-id</c>.</summary>
    public Setting<MacAddress> LacpSystemId => lacpSystemId;

    /// <summary>The LACP priority as a member of an E-Trunk, equal on both devices. Command: <c>lacp e-trunk priority</c>.</summary>
    public Setting<LacpPriority> ETrunkPriority => eTrunkPriority;

    /// <summary>With fewer links up the Eth-Trunk goes down. Command: <c>least active-linknumber</c>.</summary>
    public Setting<ActiveLinkCount> LeastLinks => leastLinks;

    /// <summary>At most so many links are used. Command: <c>max active-linknumber</c>.</summary>
    public Setting<ActiveLinkCount> MostLinks => mostLinks;

    /// <summary>The E-Trunk that the interface belongs to. Command: <c>e-trunk</c>.</summary>
    public Setting<ETrunkId> ETrunk => eTrunk;

    /// <summary>The Eth-Trunk on the other device, where its number differs. Keyword: <c>remote-eth-trunk</c>.</summary>
    public Setting<RemoteTrunkId> RemoteEthTrunk => remoteEthTrunk;

    /// <summary>The Global-VE interface on the other device, where its number differs. Keyword: <c>remote-global-ve</c>.</summary>
    public Setting<RemoteTrunkId> RemoteGlobalVe => remoteGlobalVe;

    /// <summary>Whether the interface is master. Command: <c>e-trunk mode</c>.</summary>
    public Setting<ETrunkMode> ETrunkMode => eTrunkMode;
}
