using System;
using System.Runtime.CompilerServices;

namespace NetDsl.H3c;

/// <content>Ports that are divided into channels, and cellular modems.</content>
public sealed partial class ComwareRouterBuilder
{
    /// <summary>A port that is divided into channels, or a cellular modem; the same one again when the name was used before. Command: <c>controller</c>.</summary>
    /// <param name="name">Type and number, such as <c>E1 2/3/0</c> or <c>Cellular2/4/0</c>.</param>
    /// <param name="configure">Describes it.</param>
    /// <returns>The builder of the controller.</returns>
    public ComwareControllerBuilder Controller(InterfaceName name, Action<ComwareControllerBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var model = Model.Add(new ComwareController { Origin = origin, name = SettingFactory.Of(name, origin) });
        return new ComwareControllerBuilder(model).Configure(configure);
    }
}

/// <summary>Describes a port that is divided into channels, or a cellular modem.</summary>
public sealed class ComwareControllerBuilder : ViewBuilder<ComwareControllerBuilder, ComwareController>
{
    internal ComwareControllerBuilder(ComwareController model)
        : base(model)
    {
    }

    /// <summary>Makes the time slots one ISDN PRI, whose D channel is the interface <c>Serial</c> <i>port</i><c>:15</c>. Command: <c>pri-set</c>.</summary>
    /// <param name="timeslots">The time slots, such as <c>1-15</c>; all when left out. Time slot 16 alone is none. Keyword: <c>timeslot-list</c>.</param>
    /// <returns>This builder.</returns>
    public ComwareControllerBuilder Pri(TimeslotList? timeslots = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.priTimeslots = SettingFactory.Maybe(timeslots, new Origin(file, line));
        return Set(ref Model.pri, true, file, line);
    }

    /// <summary>An Ethernet channel of a 4G modem: it becomes the interface <c>Eth-channel</c> <i>modem</i><c>:</c><i>number</i>. Command: <c>eth-channel</c>.</summary>
    /// <param name="number">The number.</param>
    /// <returns>This builder.</returns>
    public ComwareControllerBuilder EthChannel(EthChannelNumber number, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Model.ethChannels ??= []).Add(new CellularChannel { Origin = origin, number = SettingFactory.Of(number, origin) });
        return this;
    }

    /// <summary>A serial channel of a 3G modem: it becomes the interface <c>Serial</c> <i>modem</i><c>:</c><i>number</i>. Command: <c>serial-set</c>.</summary>
    /// <param name="number">The number.</param>
    /// <returns>This builder.</returns>
    public ComwareControllerBuilder SerialSet(EthChannelNumber number, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Model.serialSets ??= []).Add(new CellularChannel { Origin = origin, number = SettingFactory.Of(number, origin) });
        return this;
    }

    /// <summary>How the modem enters the mobile network. Command: <c>profile create</c>.</summary>
    /// <param name="number">1 to 16.</param>
    /// <param name="accessPoint">1 to 100 characters; the network chooses when left out. Keywords: <c>static</c>, <c>dynamic</c>.</param>
    /// <param name="configure">Sets how the device authenticates itself; not at all when left out.</param>
    /// <returns>This builder.</returns>
    public ComwareControllerBuilder Profile(CellularProfileNumber number, AccessPointName? accessPoint = null, Action<CellularProfileBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var model = new CellularProfile
        {
            Origin = origin,
            number = SettingFactory.Of(number, origin),
            apn = SettingFactory.Maybe(accessPoint, origin),
            dynamic = accessPoint is null ? new Setting<bool>(true, true, origin) : default,
            authentication = new Setting<CellularAuthentication>(CellularAuthentication.None, true, origin),
        };
        (Model.profiles ??= []).Add(model);
        new CellularProfileBuilder(model).Configure(configure);
        return this;
    }

    /// <summary>The profile that is used, and the one that is used when it fails. Command: <c>profile main ... backup</c>.</summary>
    /// <param name="main">The number of the main profile.</param>
    /// <param name="backup">The number of the other one; both use one user and password.</param>
    /// <returns>This builder.</returns>
    public ComwareControllerBuilder MainProfile(CellularProfileNumber main, CellularProfileNumber backup, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.mainProfile, main, file, line).Set(ref Model.backupProfile, backup, file, line);

    /// <summary>The PIN of the SIM card. Command: <c>pin verify</c>.</summary>
    /// <param name="pin">4 to 8 digits in clear text.</param>
    /// <param name="form">In clear text or enciphered; in clear text when left out.</param>
    /// <returns>This builder.</returns>
    public ComwareControllerBuilder Pin(Secret pin, Input<SecretForm>? form = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.pin, pin, file, line).Set(ref Model.pinForm, form ?? SecretForm.Simple, file, line);

    /// <summary>Restarts a modem that does not answer. Command: <c>modem response timer</c>.</summary>
    /// <param name="seconds">How long it may take to answer, 1 to 300 s.</param>
    /// <param name="recovery">After how many commands without an answer, 0 to 10; 0 never. Keyword: <c>auto-recovery</c>.</param>
    /// <returns>This builder.</returns>
    public ComwareControllerBuilder ModemResponse(ModemResponseTime seconds, ModemRecoveryThreshold recovery, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.responseTime, seconds, file, line).Set(ref Model.recoveryThreshold, recovery, file, line);

    /// <summary>Puts the port into service, or out of it. Commands: <c>undo shutdown</c>, <c>shutdown</c>.</summary>
    /// <param name="up">False shuts the port down.</param>
    /// <returns>This builder.</returns>
    public ComwareControllerBuilder Up(Input<bool>? up = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.up, up, file, line);
}

/// <summary>Sets how a device authenticates itself to a mobile network.</summary>
public sealed class CellularProfileBuilder : Builder<CellularProfileBuilder, CellularProfile>
{
    internal CellularProfileBuilder(CellularProfile model)
        : base(model)
    {
    }

    /// <summary>By CHAP. Keyword: <c>chap</c>.</summary>
    /// <param name="user">1 to 32 characters. Keyword: <c>user</c>.</param>
    /// <param name="password">1 to 32 characters. Keyword: <c>password</c>.</param>
    /// <returns>This builder.</returns>
    public CellularProfileBuilder Chap(CellularUserName user, Secret? password = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Authenticate(CellularAuthentication.Chap, user, password, file, line);

    /// <summary>By PAP. Keyword: <c>pap</c>.</summary>
    /// <param name="user">1 to 32 characters. Keyword: <c>user</c>.</param>
    /// <param name="password">1 to 32 characters. Keyword: <c>password</c>.</param>
    /// <returns>This builder.</returns>
    public CellularProfileBuilder Pap(CellularUserName user, Secret? password = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Authenticate(CellularAuthentication.Pap, user, password, file, line);

    private CellularProfileBuilder Authenticate(CellularAuthentication way, CellularUserName user, Secret? password, string file, int line)
    {
        Model.password = SettingFactory.Maybe(password, new Origin(file, line));
        return Set(ref Model.authentication, new Input<CellularAuthentication>(way), file, line).Set(ref Model.user, user, file, line);
    }
}
