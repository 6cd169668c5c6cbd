using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

/// <summary>Each LAC is master for half of the users, and both have one source.</summary>
public static partial class ND3164
{
    public static Network Bad() => Network.Define("ND3164", net =>
    {
        net.HotBackup(
            lac =>
            {
                lac.Interface("GE0/1/0.3", pair => pair.Dot1q(201).Address("10.0.5.1/24").Vrrp(2, "10.0.5.100", vrrp => vrrp.Admin().Priority(100).TrackBfd(1, VrrpBfdRole.Peer)));
                lac.RemoteBackupProfile("p2", profile => profile.BackUpUsers().BackUpL2tp().Mode(PeerBackupMode.Hot).Vrrp(2, "GE0/1/0.3").BackupService(20, "s1"));
                lac.Interface("GE0/1/1.1", users => users.UserVlan(1, 100).PppoeServer(1).RemoteBackupProfile("p2").Bas(bas => bas.Layer2Subscriber("domain1")));
            },
            lac =>
            {
                lac.Interface("GE0/1/0.3", pair => pair.Dot1q(201).Address("10.0.5.2/24").Vrrp(2, "10.0.5.100", vrrp => vrrp.Admin().Priority(120).PreemptDelay(1800).TrackBfd(1, VrrpBfdRole.Peer).TrackInterface("GE0/2/0", 50)));
                lac.RemoteBackupProfile("p2", profile => profile.BackUpUsers().BackUpL2tp().Mode(PeerBackupMode.Hot).Vrrp(2, "GE0/1/0.3").BackupService(20, "s1"));
                lac.Interface("GE0/1/1.1", users => users.UserVlan(1, 100).PppoeServer(1).RemoteBackupProfile("p2").Bas(bas => bas.Layer2Subscriber("domain1")));
                lac.RemoteBackupService("s1", service => service.L2tpTunnelSource("LoopBack1"));
                lac.L2tpGroup("lac1", group => group.Lac(side =>
                {
                    side.Source("LoopBack1", true); // expect ND3164
                }));
            });
    });
}
