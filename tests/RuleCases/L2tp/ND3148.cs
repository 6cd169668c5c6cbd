using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND3148
{
    public static Network Good_one_each() => Network.Define("ND3148", net =>
    {
        net.Master(bras =>
        {
            bras.IpPool("users", IpPoolKind.Local, pool => pool.Gateway("10.20.0.1/24").Section(0, "10.20.0.2", "10.20.0.254"));
            bras.IpPool("shared", IpPoolKind.Local, pool => pool.Gateway("10.21.0.1/24").Section(0, "10.21.0.2", "10.21.0.254"));
            bras.RemoteBackupService("s1", s => s.Pool("shared"));
        }, p => p.Pool("users"));
        net.Backup();
    });

    public static Network Unknown(IpPoolName pool) => Network.Define("ND3148", net =>
    {
        net.Master(bras =>
        {
            bras.IpPool("users", IpPoolKind.Local, pool => pool.Gateway("10.20.0.1/24").Section(0, "10.20.0.2", "10.20.0.254"));
            bras.RemoteBackupService("s1", s => s.Pool(pool));
        }, p => p.Pool("users"));
        net.Backup();
    });
}
