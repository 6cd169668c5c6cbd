using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND3249
{
    public static Network Fixed() => Network.Define("ND3249", net =>
    {
        net.Master(bras =>
        {
            bras.IpPool("users", IpPoolKind.Local, pool => pool.Gateway("10.20.0.1/24").Section(0, "10.20.0.2", "10.20.0.253"));
            bras.RemoteBackupService("s1", s => s.Pool("users"));
        });
        net.Backup(bras =>
        {
            bras.RemoteBackupService("s1", s => s.Pool("users"));
            bras.IpPool("users", IpPoolKind.Local, pool =>
            {
                pool.Backup().Section(0, "10.20.0.2", "10.20.0.253");
                pool.Gateway("10.20.0.1/24");
            });
        });
    });

    public static Network Bad_section() => Network.Define("ND3249", net =>
    {
        net.Master(bras =>
        {
            bras.IpPool("users", IpPoolKind.Local, pool => pool.Gateway("10.20.0.1/24").Section(0, "10.20.0.2", "10.20.0.253"));
            bras.RemoteBackupService("s1", s => s.Pool("users"));
        });
        net.Backup(bras =>
        {
            bras.IpPool("copy", IpPoolKind.Local, pool => pool.Backup().Gateway("10.20.0.1/24").Section(0, "10.20.0.2", "10.20.0.99")); // expect ND3249
            bras.RemoteBackupService("s1", s => s.Pool("copy"));
        });
    });

    public static Network Good_the_same() => Network.Define("ND3249", net =>
    {
        net.Master(bras =>
        {
            bras.IpPool("users", IpPoolKind.Local, pool => pool.Gateway("10.20.0.1/24").Section(0, "10.20.0.2", "10.20.0.253"));
            bras.RemoteBackupService("s1", s => s.Pool("users"));
        });
        net.Backup(bras =>
        {
            bras.IpPool("users", IpPoolKind.Local, pool => pool.Backup().Gateway("10.20.0.1/24").Section(0, "10.20.0.2", "10.20.0.253"));
            bras.RemoteBackupService("s1", s => s.Pool("users"));
        });
    });

    public static Network Good_sections_joined() => Network.Define("ND3249", net =>
    {
        net.Master(bras =>
        {
            bras.IpPool("users", IpPoolKind.Local, pool => pool.Gateway("10.20.0.1/24").Section(0, "10.20.0.2", "10.20.0.99").Section(1, "10.20.0.100", "10.20.0.253"));
            bras.RemoteBackupService("s1", s => s.Pool("users"));
        });
        net.Backup(bras =>
        {
            bras.IpPool("users", IpPoolKind.Local, pool => pool.Backup().Gateway("10.20.0.1/24").Section(0, "10.20.0.2", "10.20.0.253"));
            bras.RemoteBackupService("s1", s => s.Pool("users"));
        });
    });

    public static Network Unknown(Ipv4Address last) => Network.Define("ND3249", net =>
    {
        net.Master(bras =>
        {
            bras.IpPool("users", IpPoolKind.Local, pool => pool.Gateway("10.20.0.1/24").Section(0, "10.20.0.2", "10.20.0.253"));
            bras.RemoteBackupService("s1", s => s.Pool("users"));
        });
        net.Backup(bras =>
        {
            bras.IpPool("users", IpPoolKind.Local, pool => pool.Backup().Gateway("10.20.0.1/24").Section(0, "10.20.0.2", last));
            bras.RemoteBackupService("s1", s => s.Pool("users"));
        });
    });
}
