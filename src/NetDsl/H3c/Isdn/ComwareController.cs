using System.Collections.Generic;

namespace NetDsl.H3c;

/// <summary>How a secret is given.</summary>
public enum SecretForm
{
    /// <summary>Enciphered. Keyword: <c>cipher</c>.</summary>
    Cipher,

    /// <summary>In clear text. Keyword: <c>simple</c>.</summary>
    Simple,
}

/// <summary>How a device authenticates itself to a mobile network.</summary>
public enum CellularAuthentication
{
    /// <summary>Not at all. Keyword: <c>none</c>.</summary>
    None,

    /// <summary>By CHAP. Keyword: <c>chap</c>.</summary>
    Chap,

    /// <summary>By PAP. Keyword: <c>pap</c>.</summary>
    Pap,
}

/// <content>Ports that are divided into channels, and cellular modems.</content>
public sealed partial class ComwareRouter
{
    internal List<ComwareController>? controllers;

    /// <summary>The ports that are divided into channels, and the cellular modems. Command: <c>controller</c>.</summary>
    public IReadOnlyList<ComwareController> Controllers => controllers ?? (IReadOnlyList<ComwareController>)[];

    internal ComwareController Add(ComwareController added)
    {
        foreach (var there in controllers ??= [])
        {
            if (added.name.IsKnown && there.name.Equals(added.name))
                return there;
        }

        controllers.Add(added);
        return added;
    }
}

/// <summary>A port that is divided into channels, or a cellular modem. Command: <c>controller</c>.</summary>
public sealed class ComwareController : ViewObject
{
    internal Setting<InterfaceName> name;
    internal Setting<bool> pri;
    internal Setting<TimeslotList> priTimeslots;
    internal Setting<CellularProfileNumber> mainProfile;
    internal Setting<CellularProfileNumber> backupProfile;
    internal Setting<SecretForm> pinForm;
    internal Setting<Secret> pin;
    internal Setting<ModemResponseTime> responseTime;
    internal Setting<ModemRecoveryThreshold> recoveryThreshold;
    internal Setting<bool> up;
    internal List<CellularChannel>? ethChannels;
    internal List<CellularChannel>? serialSets;
    internal List<CellularProfile>? profiles;

    /// <summary>The type and the number, such as <c>E1 2/3/0</c> or <c>Cellular2/4/0</c>. Command: <c>controller</c>.</summary>
    public Setting<InterfaceName> Name => name;

    /// <summary>The time slots are one ISDN PRI, whose D channel is the interface <c>Serial</c> <i>port</i><c>:15</c>. Command: <c>pri-set</c>.</summary>
    public Setting<bool> Pri => pri;

    /// <summary>The time slots of the PRI; all when not set. Keyword: <c>timeslot-list</c>.</summary>
    public Setting<TimeslotList> PriTimeslots => priTimeslots;

    /// <summary>The parameter profile that is used. Command: <c>profile main</c>.</summary>
    public Setting<CellularProfileNumber> MainProfile => mainProfile;

    /// <summary>The parameter profile that is used when the main one fails. Keyword: <c>backup</c>.</summary>
    public Setting<CellularProfileNumber> BackupProfile => backupProfile;

    /// <summary>How the PIN is given. Keywords: <c>cipher</c>, <c>simple</c>.</summary>
    public Setting<SecretForm> PinForm => pinForm;

    /// <summary>The PIN of the SIM card. Command: <c>pin verify</c>.</summary>
    public Setting<Secret> Pin => pin;

    /// <summary>How long the modem may take to answer, in seconds; 10 when not set. Command: <c>modem response timer</c>.</summary>
    public Setting<ModemResponseTime> ResponseTime => responseTime;

    /// <summary>After how many commands without an answer the modem is restarted; 3 when not set. Keyword: <c>auto-recovery</c>.</summary>
    public Setting<ModemRecoveryThreshold> RecoveryThreshold => recoveryThreshold;

    /// <summary>Up or shut down by the administrator. Commands: <c>undo shutdown</c>, <c>shutdown</c>.</summary>
    public Setting<bool> Up => up;

    /// <summary>The Ethernet channels of a 4G modem: interfaces <c>Eth-channel</c> <i>modem</i><c>:</c><i>number</i>. Command: <c>eth-channel</c>.</summary>
    public IReadOnlyList<CellularChannel> EthChannels => ethChannels ?? (IReadOnlyList<CellularChannel>)[];

    /// <summary>The serial channels of a 3G modem: interfaces <c>Serial</c> <i>modem</i><c>:</c><i>number</i>. Command: <c>serial-set</c>.</summary>
    public IReadOnlyList<CellularChannel> SerialSets => serialSets ?? (IReadOnlyList<CellularChannel>)[];

    /// <summary>The parameter profiles of a modem. Command: <c>profile create</c>.</summary>
    public IReadOnlyList<CellularProfile> Profiles => profiles ?? (IReadOnlyList<CellularProfile>)[];
}

/// <summary>A channel of a cellular modem.</summary>
public sealed class CellularChannel : ConfigObject
{
    internal Setting<EthChannelNumber> number;

    /// <summary>Its number.</summary>
    public Setting<EthChannelNumber> Number => number;
}

/// <summary>How a modem enters the mobile network. Command: <c>profile create</c>.</summary>
public sealed class CellularProfile : ConfigObject
{
    internal Setting<CellularProfileNumber> number;
    internal Setting<bool> dynamic;
    internal Setting<AccessPointName> apn;
    internal Setting<CellularAuthentication> authentication;
    internal Setting<CellularUserName> user;
    internal Setting<Secret> password;

    /// <summary>The number of the profile.</summary>
    public Setting<CellularProfileNumber> Number => number;

    /// <summary>The network chooses the access point. Keyword: <c>dynamic</c>.</summary>
    public Setting<bool> Dynamic => dynamic;

    /// <summary>The access point. Keyword: <c>static</c>.</summary>
    public Setting<AccessPointName> Apn => apn;

    /// <summary>How the device authenticates itself. Keyword: <c>authentication-mode</c>.</summary>
    public Setting<CellularAuthentication> Authentication => authentication;

    /// <summary>The user name. Keyword: <c>user</c>.</summary>
    public Setting<CellularUserName> User => user;

    /// <summary>The password. Keyword: <c>password</c>.</summary>
    public Setting<Secret> Password => password;
}
