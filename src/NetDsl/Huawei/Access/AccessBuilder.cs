using System;
using System.Runtime.CompilerServices;

namespace NetDsl.Huawei;

/// <content>The access of users.</content>
public sealed partial class InterfaceBuilder
{
    /// <summary>Takes PPPoE users. Command: <c>pppoe-server bind virtual-template</c>.</summary>
    /// <param name="virtualTemplate">The virtual template of the users, 0 to 1023.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder PppoeServer(VirtualTemplateNumber virtualTemplate, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        SpacedInterface name = virtualTemplate.IsUnknown ? default : new InterfaceName(InterfaceKind.VirtualTemplate, virtualTemplate.ToString());
        return Set(ref Model.EnsureAccess(origin).virtualTemplate, name, file, line);
    }

    /// <summary>VLANs of users, on a sub-interface. Command: <c>user-vlan</c>.</summary>
    /// <param name="first">The first VLAN, 1 to 4094.</param>
    /// <param name="last">The last VLAN; the first one when left out.</param>
    /// <param name="outer">The first outer VLAN. Keyword: <c>qinq</c>.</param>
    /// <param name="outerLast">The last outer VLAN; the first one when left out.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder UserVlan(VlanId first, VlanId? last = null, VlanId? outer = null, VlanId? outerLast = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Model.EnsureAccess(origin).userVlans ??= []).Add(new UserVlan
        {
            Origin = origin,
            first = SettingFactory.Of(first, origin),
            last = SettingFactory.Maybe(last, origin),
            outer = SettingFactory.Maybe(outer ?? outerLast, origin),
            outerLast = SettingFactory.Maybe(outerLast, origin),
        });
        return this;
    }

    /// <summary>Users of all VLANs that no other sub-interface has. Command: <c>user-vlan any-other</c>.</summary>
    /// <returns>This builder.</returns>
    public InterfaceBuilder AnyOtherUserVlan([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Model.EnsureAccess(origin).userVlans ??= []).Add(new UserVlan { Origin = origin, anyOther = SettingFactory.Of(new Input<bool>(true), origin) });
        return this;
    }

    /// <summary>What is backed up for the users on the other device of a pair. Command: <c>remote-backup-profile</c>.</summary>
    /// <param name="profile">The remote backup profile.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder RemoteBackupProfile(BackupProfileName profile, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.EnsureAccess(new Origin(file, line)).backupProfile, profile, file, line);

    /// <summary>The broadband access server function. Command: <c>bas</c>.</summary>
    /// <param name="configure">Describes it.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder Bas(Action<BasBuilder> configure, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        new BasBuilder(Model.EnsureBas(new Origin(file, line))).Configure(configure);
        return this;
    }

    /// <summary>How often PPP connections are checked. Command: <c>ppp keepalive</c>.</summary>
    /// <param name="interval">0 to 65535 s; 20 s when left out. Keyword: <c>interval</c>.</param>
    /// <param name="retransmissions">How many unanswered checks end a connection, 1 to 10; 3 when left out. Keyword: <c>retransmit</c>.</param>
    /// <param name="timeout">How long an answer may take. Keyword: <c>response-timeout</c>.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder PppKeepalive(PppKeepaliveInterval? interval = null, PppKeepaliveRetransmissions? retransmissions = null, PppKeepaliveTimeout? timeout = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var ppp = Model.EnsurePpp(origin);
        ppp.keepaliveInterval = SettingFactory.Maybe(interval, origin);
        ppp.keepaliveRetransmissions = SettingFactory.Maybe(retransmissions, origin);
        ppp.keepaliveTimeout = SettingFactory.Maybe(timeout, origin);
        return this;
    }
}

/// <content>Virtual templates.</content>
public sealed partial class VrpRouterBuilder
{
    /// <summary>A template for the PPP connections of users. Command: <c>interface Virtual-Template</c> <i>number</i>.</summary>
    /// <param name="number">0 to 1023; template 0 is always there.</param>
    /// <param name="configure">Describes it.</param>
    /// <returns>The builder of the interface.</returns>
    public InterfaceBuilder VirtualTemplate(VirtualTemplateNumber number, Action<InterfaceBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Interface(number.IsUnknown ? default : new InterfaceName(InterfaceKind.VirtualTemplate, number.ToString()), configure, file, line);
}
