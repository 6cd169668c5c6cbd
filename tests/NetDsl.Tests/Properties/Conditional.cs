using System.Collections.Generic;

namespace NetDsl.Tests.Properties;

/// <summary>
/// Settings that a verb takes and that a line has a place for only under a condition: built without it they are written as nothing.
/// Each says what it needs. Everything else that a program sets has to be written.
/// </summary>
internal static class Conditional
{
    private static readonly Dictionary<string, string[]> ByReason = new()
    {
        ["the line of another kind of BFD session has no place for it"] =
        [
            "BfdBinding.auto", "BfdBinding.autoTtl", "BfdBinding.backup", "BfdBinding.group", "BfdBinding.oneArmEcho", "BfdBinding.pwTtl", "BfdBinding.remotePeer",
            "BfdBinding.secondary", "BfdBinding.trackInterface", "BfdBinding.trackedInterface", "BfdBinding.echoDestination",
        ],
        ["the line of another kind of CCC connection has no place for it"] =
        [
            "NamedCcc.atmPackOvertime", "NamedCcc.controlWord", "NamedCcc.idleCode", "NamedCcc.jitterBuffer", "NamedCcc.maxAtmCells", "NamedCcc.rtpHeader",
            "NamedCcc.tdmFrames", "NamedCcc.transparent", "CccConnection.instance",
        ],
        ["only with another source of the routes"] =
        [
            "IsisImport.process", "OspfImport.process", "ComwareImport.process", "IsisImport.permitIbgp", "OspfImport.permitIbgp", "IsisImport.costType", "IsisImport.noSid",
        ],
        ["the builder is shared with an object whose lines have a place for it"] =
        [
            "LdpSessionOptions.ownTransportAddress", "LdpSessionOptions.transportInterface", "PseudowireBase.instance",
        ],
        ["only together with another setting of the same line"] =
        [
            "AttachmentCircuit.resumeDelay", "CposE1.framing", "EvcSubinterface.innerPriority", "IsisProcess.relaxSpfLimit", "IsisTuning.lspIncrement",
            "IsisTuning.spfIncrement", "IsisIpv6.multiTopologySpf", "IsisFrr.tiLfaLevel", "InterfaceOspf.peerIpIgnore", "LspBfd.optionTlv",
            "PseudowireAtm.sequenceNumber", "PseudowireTdm.rtpHeaderPrivate", "SwitchedPseudowireOption.hardPipeExpandRatio", "TeAffinity.path",
            "TeHopLimitOf.path", "TeTunnelProtection.waitToRestore", "VlanTermination.controlLocalSwitch", "VlanTermination.localSwitch",
            "VlanTermination.userMode", "MaintenanceDomain.format", "EvcSubinterface.vlan", "EvcSubinterface.priority", "EvcSubinterface.innerVlan",
            "EvcSubinterface.rewrite", "VlanTermination.controlRoutingProtocol", "VlanTermination.routingProtocol", "MaintenanceDomain.formatName",
            "IsisTuning.overloadTime", "ComwareInterfaceOspf.unicast", "ComwarePpp.domain", "ComwarePpp.authenticateCallIn", "DialerRoute.autodial", "DialerRoute.through",
            "InterfaceRip.sending",
        ],
        ["only on a route with another kind of next hop"] =
        [
            "StaticRoute.cost", "StaticRoute.dhcp", "StaticRoute.hostRouteLookup", "StaticRoute.nextHopPublic", "StaticRoute.nextHopVpnInstance",
            "ComwareStaticRoute.nextHopVpnInstance",
        ],
        ["two settings of which only one can be written"] =
        [
            "CposE1.unframed", "EvcSubinterface.offset", "InterfaceTunnel.sourceInterface", "LdpIpv4Family.autoFrrPrefixes", "LspBfd.fecList",
            "PppLink.chap", "PppLink.pap", "SerialLink.frameRelayFormat", "VrpInterface.atmSubinterfaceType", "LspBfd.tunnelFecList", "LspBfd.tunnelPrefixes", "MplsGlobal.lspTriggerPrefixes", "TagMatch.dscp", "TagMatch.pppoe", "TunnelBinding.includeLdp",
            "VrrpTracking.reduced",
        ],
        ["a script has a line for it, and a configuration has none"] =
        [
            "ComwareRouter.saveAfterScript",
        ],
        ["the type of the argument has values that this command lacks"] =
        [
            "MaintenanceAssociation.pseudowire", "MaintenanceAssociation.pseudowireEncapsulation", "MaintenanceAssociation.pseudowirePeer",
            "MaintenanceDomain.mipCreation", "PseudowireLine.role", "Srv6Sid.bridgeDomain", "Srv6Sid.service",
        ],
    };

    private static readonly HashSet<string> Fields = [.. System.Linq.Enumerable.SelectMany(ByReason.Values, f => f)];

    /// <summary>May the setting be missing from what was written?</summary>
    public static bool Contains(string field) => Fields.Contains(field);
}
