using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND3248
{
    public static Network Bad_profile() => Network.Define("ND3248", net =>
    {
        net.Master(profile: p =>
        {
            p.Pool("users"); // expect ND3248
        });
        net.Backup();
    });

    public static Network Good_exists() => Network.Define("ND3248", net =>
    {
        net.Master(bras =>
        {
            bras.IpPool("users", IpPoolKind.Local, pool => pool.Gateway("10.20.0.1/24").Section(0, "10.20.0.2", "10.20.0.254"));
            bras.RemoteBackupService("s1", s => s.Pool("USERS", 10));
        });
        net.Backup();
    });

    public static Network Unknown(IpPoolName pool) => Network.Define("ND3248", net =>
    {
        net.Master(bras =>
        {
            bras.IpPool(pool, IpPoolKind.Local, p => p.Gateway("10.20.0.1/24").Section(0, "10.20.0.2", "10.20.0.254"));
            bras.RemoteBackupService("s1", s => s.Pool("guests"));
        });
        net.Backup();
    });
}
