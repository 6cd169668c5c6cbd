namespace NetDsl.Huawei;

/// <summary>
/// The order of the blocks of a VRP configuration: what is referred to stands before what refers to it, so that a device
/// accepts a script from the first line to the last.
/// </summary>
internal static class VrpRanks
{
    public const int System = 100;
    public const int Vlan = 200;
    public const int IpPrefixLists = 240;
    public const int VpnInstances = 250;
    public const int Bfd = 300;
    public const int ETrunkDeclaration = 400;
    public const int Mpls = 500;
    public const int Templates = 600;
    public const int Ldp = 700;
    public const int SegmentRouting = 800;
    public const int RoutePolicies = 850;
    public const int RoutingProcess = 900;
    public const int Controllers = 1000;
    public const int Trunks = 1100;
    public const int VirtualTemplates = 1105;
    public const int Loopbacks = 1110;
    public const int MainInterfaces = 1120;
    public const int Subinterfaces = 1130;
    public const int Tunnels = 1140;
    public const int RadiusGroups = 1150;
    public const int Boards = 1151;
    public const int GroupQueues = 1152;
    public const int QosProfiles = 1153;
    public const int IpPools = 1154;
    public const int L2tp = 1160;
    public const int LnsBackupGroups = 1161;
    public const int L2tpGroups = 1162;
    public const int LnsGroups = 1163;
    public const int Aaa = 1170;
    public const int TunnelPolicies = 1200;
    public const int VpnInstancesWithPolicy = 1202;
    public const int InterfacesOfThoseInstances = 1204;
    public const int TemplatesWithPolicy = 1210;
    public const int SwitchedPseudowires = 1250;
    public const int ManagementPseudowires = 1300;
    public const int MainAttachmentCircuits = 1310;
    public const int SubinterfaceAttachmentCircuits = 1320;
    public const int CccConnections = 1330;
    public const int MaintenanceDomains = 1340;
    public const int Members = 1325;
    public const int BackupServices = 1360;
    public const int BackupProfiles = 1370;
    public const int AccessInterfaces = 1380;
    public const int PeerBackup = 1390;
    public const int Routes = 1400;
    public const int Bgp = 1450;
    public const int BfdSessions = 1500;
    public const int TrackedRoutes = 1550;
    public const int ETrunks = 1600;
}
