namespace NetDsl.Examples.Misconfigured;

public static partial class ND3165
{
    public static Network Bad_router_id() => Network.Define("ND3165", net =>
    {
        net.HotBackup(lac => lac.Ospf(1, ospf =>
        {
            ospf.RouterId("7.7.7.7"); // expect ND3165
        }));
    });

    public static Network Bad_bgp_session() => Network.Define("ND3165", net =>
    {
        net.HotBackup(lac => lac.Bgp(65000, bgp => bgp.Peer("10.9.9.9", 65000, session =>
        {
            session.ConnectInterface("LoopBack1"); // expect ND3165
        })));
    });

    public static Network Bad_channel_to_the_other_lac() => Network.Define("ND3165", net =>
    {
        net.HotBackup(
            lac => lac.RemoteBackupService("s1", service =>
            {
                service.Peer("8.8.8.8", "7.7.7.7", 4500); // expect ND3165
            }),
            lac => lac.RemoteBackupService("s1", service =>
            {
                service.Peer("7.7.7.7", "8.8.8.8", 4500); // expect ND3165
            }));
    });

    public static Network Good() => Network.Define("ND3165", net =>
    {
        net.HotBackup(
            lac => lac.Mpls("10.0.0.1").Ospf(1, ospf => ospf.RouterId("10.0.0.1")),
            lac => lac.Mpls("10.0.0.2").Ospf(1, ospf => ospf.RouterId("10.0.0.2")));
    });

    public static Network Unknown(Ipv4Address address) => Network.Define("ND3165", net =>
    {
        net.HotBackup(lac => lac.Mpls(address).Ospf(1, ospf => ospf.RouterId(address)));
    });
}
