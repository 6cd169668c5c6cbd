using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>The interval of continuity check messages.</summary>
public enum CcmInterval
{
    /// <summary>3.3 ms. Keyword: <c>3.3</c>.</summary>
    Milliseconds3,

    /// <summary>10 ms. Keyword: <c>10</c>.</summary>
    Milliseconds10,

    /// <summary>20 ms. Keyword: <c>20</c>.</summary>
    Milliseconds20,

    /// <summary>30 ms. Keyword: <c>30</c>.</summary>
    Milliseconds30,

    /// <summary>50 ms. Keyword: <c>50</c>.</summary>
    Milliseconds50,

    /// <summary>100 ms. Keyword: <c>100</c>.</summary>
    Milliseconds100,

    /// <summary>1 s. Keyword: <c>1000</c>.</summary>
    Seconds1,

    /// <summary>10 s. Keyword: <c>10000</c>.</summary>
    Seconds10,

    /// <summary>1 min. Keyword: <c>60000</c>.</summary>
    Minutes1,

    /// <summary>10 min. Keyword: <c>600000</c>.</summary>
    Minutes10,
}

/// <summary>Which way an end point looks.</summary>
public enum MepDirection
{
    /// <summary>Into the router. Keyword: <c>inward</c>.</summary>
    Inward,

    /// <summary>Out of the interface. Keyword: <c>outward</c>.</summary>
    Outward,
}

/// <summary>A maintenance association: the service that is watched and its end points. Command: <c>ma</c>.</summary>
public sealed class MaintenanceAssociation : ViewObject
{
    internal Setting<MaintenanceAssociationName> name;
    internal Setting<AssociationFormat> format;
    internal Setting<MaintenanceFormatName> formatName;
    internal Setting<VlanId> vlan;
    internal Setting<MappedVsiName> vsi;
    internal Setting<MappedBridgeDomain> bridgeDomain;
    internal Setting<CccName> ccc;
    internal Setting<Ipv4Address> pseudowirePeer;
    internal Setting<VcId> pseudowire;
    internal Setting<PseudowireEncapsulation> pseudowireEncapsulation;
    internal Setting<CcmInterval> ccmInterval;
    internal Setting<CfmPacketPriority> packetPriority;
    internal Setting<MipCreation> mipCreation;
    internal Setting<CfmAlarmTime> alarmOccurTime;
    internal Setting<CfmAlarmTime> alarmFinishTime;
    internal Setting<bool> ais;
    internal List<MaintenanceEndPoint>? endPoints;
    internal List<RemoteEndPoint>? remoteEndPoints;
    internal List<CcmSending>? sending;
    internal List<CcmReceiving>? receiving;

    /// <summary>The name.</summary>
    public Setting<MaintenanceAssociationName> Name => name;

    /// <summary>How the association names itself in packets. Keyword: <c>format</c>.</summary>
    public Setting<AssociationFormat> Format => format;

    /// <summary>The name in packets. Keyword: <c>format</c>.</summary>
    public Setting<MaintenanceFormatName> FormatName => formatName;

    /// <summary>The VLAN that is watched. Command: <c>map vlan</c>.</summary>
    public Setting<VlanId> Vlan => vlan;

    /// <summary>The VSI that is watched. Command: <c>map vsi</c>.</summary>
    public Setting<MappedVsiName> Vsi => vsi;

    /// <summary>The bridge domain that is watched. Command: <c>map bridge-domain</c>.</summary>
    public Setting<MappedBridgeDomain> BridgeDomain => bridgeDomain;

    /// <summary>The CCC connection that is watched. Command: <c>map ccc</c>.</summary>
    public Setting<CccName> Ccc => ccc;

    /// <summary>The peer of the pseudowire that is watched. Command: <c>map mpls l2vc</c>.</summary>
    public Setting<Ipv4Address> PseudowirePeer => pseudowirePeer;

    /// <summary>The VC ID of the pseudowire that is watched. Command: <c>map mpls l2vc</c>.</summary>
    public Setting<VcId> Pseudowire => pseudowire;

    /// <summary>How the pseudowire carries frames. Keywords: <c>raw</c>, <c>tagged</c>.</summary>
    public Setting<PseudowireEncapsulation> PseudowireEncapsulation => pseudowireEncapsulation;

    /// <summary>The interval of continuity check messages, equal at all end points. Command: <c>ccm-interval</c>.</summary>
    public Setting<CcmInterval> CcmInterval => ccmInterval;

    /// <summary>The priority of continuity check messages. Command: <c>packet-priority</c>.</summary>
    public Setting<CfmPacketPriority> PacketPriority => packetPriority;

    /// <summary>Who makes MIPs. Command: <c>mip create-type</c>.</summary>
    public Setting<MipCreation> MipCreation => mipCreation;

    /// <summary>How long a fault lasts before it is reported, in milliseconds. Command: <c>alarm occur time</c>.</summary>
    public Setting<CfmAlarmTime> AlarmOccurTime => alarmOccurTime;

    /// <summary>How long a fault is over before that is reported, in milliseconds. Command: <c>alarm finish time</c>.</summary>
    public Setting<CfmAlarmTime> AlarmFinishTime => alarmFinishTime;

    /// <summary>Alarm indication signals. Command: <c>ais enable</c>.</summary>
    public Setting<bool> Ais => ais;

    /// <summary>The end points on this router. Command: <c>mep mep-id</c>.</summary>
    public IReadOnlyList<MaintenanceEndPoint> EndPoints => endPoints ?? (IReadOnlyList<MaintenanceEndPoint>)[];

    /// <summary>The end points on other routers. Command: <c>remote-mep mep-id</c>.</summary>
    public IReadOnlyList<RemoteEndPoint> RemoteEndPoints => remoteEndPoints ?? (IReadOnlyList<RemoteEndPoint>)[];

    /// <summary>Which end points send continuity check messages. Command: <c>mep ccm-send</c>.</summary>
    public IReadOnlyList<CcmSending> Sending => sending ?? (IReadOnlyList<CcmSending>)[];

    /// <summary>From which end points continuity check messages are expected. Command: <c>remote-mep ccm-receive</c>.</summary>
    public IReadOnlyList<CcmReceiving> Receiving => receiving ?? (IReadOnlyList<CcmReceiving>)[];
}

/// <summary>An end point of a maintenance association on this router. Command: <c>mep mep-id</c>.</summary>
public sealed class MaintenanceEndPoint : ConfigObject
{
    internal Setting<MepId> id;
    internal Setting<bool> onVlan;
    internal Setting<InterfaceName> @interface;
    internal Setting<VlanId> vlan;
    internal Setting<VlanId> outerVlan;
    internal Setting<VlanId> innerVlan;
    internal Setting<Ipv4Address> peer;
    internal Setting<VcId> vcId;
    internal Setting<MacAddress> groupMac;
    internal Setting<MepDirection> direction;

    /// <summary>The MEP ID.</summary>
    public Setting<MepId> Id => id;

    /// <summary>The end point is the VLAN itself. Keyword: <c>vlan</c>.</summary>
    public Setting<bool> OnVlan => onVlan;

    /// <summary>The interface. Keyword: <c>interface</c>.</summary>
    public Setting<InterfaceName> Interface => @interface;

    /// <summary>The VLAN on the interface. Keyword: <c>vlan</c>.</summary>
    public Setting<VlanId> Vlan => vlan;

    /// <summary>The outer VLAN on the interface. Keyword: <c>pe-vid</c>.</summary>
    public Setting<VlanId> OuterVlan => outerVlan;

    /// <summary>The inner VLAN on the interface. Keyword: <c>ce-vid</c>.</summary>
    public Setting<VlanId> InnerVlan => innerVlan;

    /// <summary>The peer of the pseudowire that the end point is on. Keyword: <c>peer-ip</c>.</summary>
    public Setting<Ipv4Address> Peer => peer;

    /// <summary>The VC ID of the pseudowire. Keyword: <c>vc-id</c>.</summary>
    public Setting<VcId> VcId => vcId;

    /// <summary>The group MAC address. Keyword: <c>mac</c>.</summary>
    public Setting<MacAddress> GroupMac => groupMac;

    /// <summary>Which way the end point looks. Keywords: <c>inward</c>, <c>outward</c>.</summary>
    public Setting<MepDirection> Direction => direction;
}

/// <summary>An end point on another router. Command: <c>remote-mep mep-id</c>.</summary>
public sealed class RemoteEndPoint : ConfigObject
{
    internal Setting<MepId> id;
    internal Setting<MacAddress> mac;

    /// <summary>The MEP ID.</summary>
    public Setting<MepId> Id => id;

    /// <summary>The MAC address. Keyword: <c>mac</c>.</summary>
    public Setting<MacAddress> Mac => mac;
}

/// <summary>An end point, or all, sends continuity check messages. Command: <c>mep ccm-send</c>.</summary>
public sealed class CcmSending : ConfigObject
{
    internal Setting<MepId> id;

    /// <summary>The end point; not set means all of this router.</summary>
    public Setting<MepId> Id => id;
}

/// <summary>Continuity check messages are expected from an end point, or from all. Command: <c>remote-mep ccm-receive</c>.</summary>
public sealed class CcmReceiving : ConfigObject
{
    internal Setting<MepId> id;

    /// <summary>The end point; not set means all of other routers.</summary>
    public Setting<MepId> Id => id;
}
