using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

/// <summary>A pool of the profile and of the service.</summary>
public static partial class ND3148
{
    public static Network Bad() => Network.Define("ND3148", net =>
    {
        net.Master(bras =>
        {
            bras.IpPool("users", IpPoolKind.Local, pool => pool.Gateway("10.20.0.1/24").Section(0, "10.20.0.2", "10.20.0.254"));
            bras.RemoteBackupService("s1", s =>
            {
                s.Pool("users"); // expect ND3148
            });
        }, p => p.Pool("users"));
        net.Backup();
    });
}
