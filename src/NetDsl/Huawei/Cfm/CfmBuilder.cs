using System;
using System.Runtime.CompilerServices;

namespace NetDsl.Huawei;

/// <content>Ethernet CFM and EFM.</content>
public sealed partial class VrpRouterBuilder
{
    /// <summary>Enables Ethernet CFM. Command: <c>cfm enable</c>.</summary>
    /// <param name="version">The version. Command: <c>cfm version</c>.</param>
    /// <returns>This builder.</returns>
    public VrpRouterBuilder Cfm(Input<CfmVersion>? version = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.cfm = new RouterCfm { Origin = origin, enabled = new(true, true, origin), version = SettingFactory.Maybe(version, origin) };
        return this;
    }

    /// <summary>A maintenance domain: the part of the network that one operator watches. Command: <c>cfm md</c>.</summary>
    /// <param name="name">1 to 43 characters.</param>
    /// <param name="level">0 to 7; packets of lower levels do not leave the domain.</param>
    /// <param name="configure">Describes the domain.</param>
    /// <returns>The builder of the domain.</returns>
    public MaintenanceDomainBuilder MaintenanceDomain(MaintenanceDomainName name, MaintenanceLevel? level = null, Action<MaintenanceDomainBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var model = Model.Add(new MaintenanceDomain { Origin = origin, name = SettingFactory.Of(name, origin) });
        if (level is { } given)
            model.level = SettingFactory.Of(given, origin);
        return new MaintenanceDomainBuilder(model).Configure(configure);
    }

    /// <summary>Enables EFM on the router; an interface needs it as well. Command: <c>efm enable</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public VrpRouterBuilder Efm(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.efm, on, file, line);
}

/// <summary>Describes a maintenance domain.</summary>
public sealed class MaintenanceDomainBuilder : ViewBuilder<MaintenanceDomainBuilder, MaintenanceDomain>
{
    internal MaintenanceDomainBuilder(MaintenanceDomain model)
        : base(model)
    {
    }

    /// <summary>The name of the domain, for a verb that refers to it.</summary>
    /// <param name="builder">The builder of the domain.</param>
    public static implicit operator MaintenanceDomainName(MaintenanceDomainBuilder builder) => builder.Model.name.Or(default);

    /// <summary>How the domain names itself in packets. Keyword: <c>format</c>.</summary>
    /// <param name="format">The way.</param>
    /// <param name="name">The name in packets, 1 to 43 characters; none with <see cref="MaintenanceFormat.NoName"/>.</param>
    /// <returns>This builder.</returns>
    public MaintenanceDomainBuilder Format(Input<MaintenanceFormat> format, MaintenanceFormatName? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.formatName = SettingFactory.Maybe(name, new Origin(file, line));
        return Set(ref Model.format, format, file, line);
    }

    /// <summary>Who makes intermediate points. Command: <c>mip create-type</c>.</summary>
    /// <param name="creation">The rule; <see cref="Huawei.MipCreation.Defer"/> is for associations only.</param>
    /// <returns>This builder.</returns>
    public MaintenanceDomainBuilder MipCreation(Input<MipCreation> creation, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.mipCreation, creation, file, line);

    /// <summary>Sends alarm indication signals. Command: <c>ais enable</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public MaintenanceDomainBuilder Ais(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.ais, on, file, line);

    /// <summary>A maintenance association: the service that is watched and its end points. Command: <c>ma</c>.</summary>
    /// <param name="name">1 to 43 characters.</param>
    /// <param name="configure">Describes the association.</param>
    /// <returns>The builder of the association.</returns>
    public MaintenanceAssociationBuilder Association(MaintenanceAssociationName name, Action<MaintenanceAssociationBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var model = Model.Add(new MaintenanceAssociation { Origin = origin, name = SettingFactory.Of(name, origin) });
        return new MaintenanceAssociationBuilder(model).Configure(configure);
    }
}

/// <summary>Describes a maintenance association.</summary>
public sealed class MaintenanceAssociationBuilder : ViewBuilder<MaintenanceAssociationBuilder, MaintenanceAssociation>
{
    internal MaintenanceAssociationBuilder(MaintenanceAssociation model)
        : base(model)
    {
    }

    /// <summary>The name of the association, for a verb that refers to it.</summary>
    /// <param name="builder">The builder of the association.</param>
    public static implicit operator MaintenanceAssociationName(MaintenanceAssociationBuilder builder) => builder.Model.name.Or(default);

    /// <summary>How the association names itself in packets. Keyword: <c>format</c>.</summary>
    /// <param name="format">The way.</param>
    /// <param name="name">The name in packets, 1 to 43 characters, ICC-based 1 to 13.</param>
    /// <returns>This builder.</returns>
    public MaintenanceAssociationBuilder Format(Input<AssociationFormat> format, MaintenanceFormatName name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Set(ref Model.formatName, name, file, line);
        return Set(ref Model.format, format, file, line);
    }

    /// <summary>Watches a VLAN. Command: <c>map vlan</c>.</summary>
    /// <param name="vlan">1 to 4094.</param>
    /// <returns>This builder.</returns>
    public MaintenanceAssociationBuilder MapVlan(VlanId vlan, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.vlan, vlan, file, line);

    /// <summary>Watches a VSI. Command: <c>map vsi</c>.</summary>
    /// <param name="vsi">1 to 31 characters.</param>
    /// <returns>This builder.</returns>
    public MaintenanceAssociationBuilder MapVsi(MappedVsiName vsi, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.vsi, vsi, file, line);

    /// <summary>Watches a bridge domain. Command: <c>map bridge-domain</c>.</summary>
    /// <param name="domain">1 to 16777215.</param>
    /// <returns>This builder.</returns>
    public MaintenanceAssociationBuilder MapBridgeDomain(MappedBridgeDomain domain, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.bridgeDomain, domain, file, line);

    /// <summary>Watches a CCC connection. Command: <c>map ccc</c>.</summary>
    /// <param name="ccc">1 to 31 characters.</param>
    /// <returns>This builder.</returns>
    public MaintenanceAssociationBuilder MapCcc(CccName ccc, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.ccc, ccc, file, line);

    /// <summary>Watches a pseudowire. Command: <c>map mpls l2vc</c>.</summary>
    /// <param name="vcId">The VC ID, 1 to 4294967295.</param>
    /// <param name="encapsulation"><see cref="PseudowireEncapsulation.Raw"/> or <see cref="PseudowireEncapsulation.Tagged"/>, as the pseudowire is.</param>
    /// <param name="peer">The LSR ID of the router at the other end.</param>
    /// <returns>This builder.</returns>
    public MaintenanceAssociationBuilder MapPseudowire(VcId vcId, Input<PseudowireEncapsulation> encapsulation, Ipv4Address? peer = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.pseudowirePeer = SettingFactory.Maybe(peer, new Origin(file, line));
        Set(ref Model.pseudowireEncapsulation, encapsulation, file, line);
        return Set(ref Model.pseudowire, vcId, file, line);
    }

    /// <summary>The interval of continuity check messages, equal at all end points. Command: <c>ccm-interval</c>.</summary>
    /// <param name="interval">The interval.</param>
    /// <returns>This builder.</returns>
    public MaintenanceAssociationBuilder CcmInterval(Input<CcmInterval> interval, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.ccmInterval, interval, file, line);

    /// <summary>The priority of continuity check messages. Command: <c>packet-priority</c>.</summary>
    /// <param name="priority">0 to 7.</param>
    /// <returns>This builder.</returns>
    public MaintenanceAssociationBuilder PacketPriority(CfmPacketPriority priority, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.packetPriority, priority, file, line);

    /// <summary>Who makes intermediate points. Command: <c>mip create-type</c>.</summary>
    /// <param name="creation">The rule.</param>
    /// <returns>This builder.</returns>
    public MaintenanceAssociationBuilder MipCreation(Input<MipCreation> creation, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.mipCreation, creation, file, line);

    /// <summary>How long a fault lasts, and is over, before that is reported. Commands: <c>alarm occur time</c>, <c>alarm finish time</c>.</summary>
    /// <param name="occur">How long it lasts, 0 to 30000 ms.</param>
    /// <param name="finish">How long it is over, 0 to 30000 ms.</param>
    /// <returns>This builder.</returns>
    public MaintenanceAssociationBuilder AlarmTimes(CfmAlarmTime? occur = null, CfmAlarmTime? finish = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.alarmOccurTime = SettingFactory.Maybe(occur, origin);
        Model.alarmFinishTime = SettingFactory.Maybe(finish, origin);
        return this;
    }

    /// <summary>Sends alarm indication signals. Command: <c>ais enable</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public MaintenanceAssociationBuilder Ais(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.ais, on, file, line);

    /// <summary>An end point on an interface of this router; <see cref="SendCcm"/> makes it send. Command: <c>mep mep-id ... interface</c>.</summary>
    /// <param name="id">The MEP ID, 1 to 8191, unique in the association.</param>
    /// <param name="on">The interface.</param>
    /// <param name="direction">Which way the end point looks.</param>
    /// <param name="vlan">The VLAN on the interface. Keyword: <c>vlan</c>.</param>
    /// <returns>This builder.</returns>
    public MaintenanceAssociationBuilder EndPoint(MepId id, InterfaceName on, Input<MepDirection> direction, VlanId? vlan = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Model.endPoints ??= []).Add(new MaintenanceEndPoint
        {
            Origin = origin,
            id = SettingFactory.Of(id, origin),
            @interface = SettingFactory.Of(on, origin),
            vlan = SettingFactory.Maybe(vlan, origin),
            direction = SettingFactory.Of(direction, origin),
        });
        return this;
    }

    /// <summary>An end point on a pseudowire of this router; <see cref="SendCcm"/> makes it send. Command: <c>mep mep-id ... peer-ip</c>.</summary>
    /// <param name="id">The MEP ID, 1 to 8191, unique in the association.</param>
    /// <param name="peer">The LSR ID of the router at the other end of the pseudowire.</param>
    /// <param name="direction">Which way the end point looks.</param>
    /// <param name="vcId">The VC ID. Keyword: <c>vc-id</c>.</param>
    /// <returns>This builder.</returns>
    public MaintenanceAssociationBuilder PseudowireEndPoint(MepId id, Ipv4Address peer, Input<MepDirection> direction, VcId? vcId = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Model.endPoints ??= []).Add(new MaintenanceEndPoint
        {
            Origin = origin,
            id = SettingFactory.Of(id, origin),
            peer = SettingFactory.Of(peer, origin),
            vcId = SettingFactory.Maybe(vcId, origin),
            direction = SettingFactory.Of(direction, origin),
        });
        return this;
    }

    /// <summary>An end point on another router; <see cref="ReceiveCcm"/> expects messages from it. Command: <c>remote-mep mep-id</c>.</summary>
    /// <param name="id">The MEP ID, 1 to 8191.</param>
    /// <param name="mac">The MAC address of the end point.</param>
    /// <returns>This builder.</returns>
    public MaintenanceAssociationBuilder RemoteEndPoint(MepId id, MacAddress? mac = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Model.remoteEndPoints ??= []).Add(new RemoteEndPoint { Origin = origin, id = SettingFactory.Of(id, origin), mac = SettingFactory.Maybe(mac, origin) });
        return this;
    }

    /// <summary>Sends continuity check messages. Command: <c>mep ccm-send enable</c>.</summary>
    /// <param name="id">The end point that sends, 1 to 8191; all of this router when left out.</param>
    /// <returns>This builder.</returns>
    public MaintenanceAssociationBuilder SendCcm(MepId? id = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Model.sending ??= []).Add(new CcmSending { Origin = origin, id = SettingFactory.Maybe(id, origin) });
        return this;
    }

    /// <summary>Expects continuity check messages and reports when they are missing. Command: <c>remote-mep ccm-receive enable</c>.</summary>
    /// <param name="id">The end point on another router, 1 to 8191; all of them when left out.</param>
    /// <returns>This builder.</returns>
    public MaintenanceAssociationBuilder ReceiveCcm(MepId? id = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Model.receiving ??= []).Add(new CcmReceiving { Origin = origin, id = SettingFactory.Maybe(id, origin) });
        return this;
    }
}
