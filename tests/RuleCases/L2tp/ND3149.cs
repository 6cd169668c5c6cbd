using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND3149
{
    public static Network Bad_neither() => Network.Define("ND3149", net =>
    {
        net.Master(bras =>
        {
            bras.IpPool("users", IpPoolKind.Local, pool => pool.Backup().Gateway("10.20.0.1/24").Section(0, "10.20.0.2", "10.20.0.254")); // expect ND3149
            bras.RemoteBackupService("s1", s => s.Pool("users"));
        });
        net.Backup(bras =>
        {
            bras.IpPool("users", IpPoolKind.Local, pool => pool.Backup().Gateway("10.20.0.1/24").Section(0, "10.20.0.2", "10.20.0.254"));
            bras.RemoteBackupService("s1", s => s.Pool("users"));
        });
    });

    public static Network Good_roles() => Network.Define("ND3149", net =>
    {
        net.Master(bras =>
        {
            bras.IpPool("users", IpPoolKind.Local, pool => pool.Gateway("10.20.0.1/24").Section(0, "10.20.0.2", "10.20.0.254"));
            bras.RemoteBackupService("s1", s => s.Pool("users"));
        });
        net.Backup(bras =>
        {
            bras.IpPool("users", IpPoolKind.Local, pool => pool.Backup().Gateway("10.20.0.1/24").Section(0, "10.20.0.2", "10.20.0.254"));
            bras.RemoteBackupService("s1", s => s.Pool("users"));
        });
    });

    public static Network Good_a_pool_each() => Network.Define("ND3149", net =>
    {
        net.Master(bras =>
        {
            bras.IpPool("users", IpPoolKind.Local, pool => pool.Gateway("10.20.0.1/24").Section(0, "10.20.0.2", "10.20.0.254"));
            bras.RemoteBackupService("s1", s => s.Pool("users"));
        });
        net.Backup(bras =>
        {
            bras.IpPool("users", IpPoolKind.Local, pool => pool.Gateway("10.30.0.1/24").Section(0, "10.30.0.2", "10.30.0.254"));
            bras.RemoteBackupService("s1", s => s.Pool("users"));
        });
    });

    public static Network Unknown(Input<bool> backup) => Network.Define("ND3149", net =>
    {
        net.Master(bras =>
        {
            bras.IpPool("users", IpPoolKind.Local, pool => pool.Gateway("10.20.0.1/24").Section(0, "10.20.0.2", "10.20.0.254"));
            bras.RemoteBackupService("s1", s => s.Pool("users"));
        });
        net.Backup(bras =>
        {
            bras.IpPool("users", IpPoolKind.Local, pool => pool.Backup(backup).Gateway("10.20.0.1/24").Section(0, "10.20.0.2", "10.20.0.254"));
            bras.RemoteBackupService("s1", s => s.Pool("users"));
        });
    });
}
