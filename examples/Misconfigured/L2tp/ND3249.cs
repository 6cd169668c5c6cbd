using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

/// <summary>The copy has another gateway.</summary>
public static partial class ND3249
{
    public static Network Bad() => Network.Define("ND3249", net =>
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
                pool.Gateway("10.20.0.254/24"); // expect ND3249
            });
        });
    });
}
