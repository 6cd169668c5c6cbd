using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

/// <summary>The pool does not exist.</summary>
public static partial class ND3248
{
    public static Network Bad() => Network.Define("ND3248", net =>
    {
        net.Master(bras =>
        {
            bras.IpPool("users", IpPoolKind.Local, pool => pool.Gateway("10.20.0.1/24").Section(0, "10.20.0.2", "10.20.0.254"));
            bras.RemoteBackupService("s1", s =>
            {
                s.Pool("guests"); // expect ND3248
            });
        });
        net.Backup();
    });
}
