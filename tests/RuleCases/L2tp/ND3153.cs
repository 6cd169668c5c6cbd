namespace NetDsl.Examples.Misconfigured;

public static partial class ND3153
{
    public static Network Good_policy_in_a_raw_line() => Network.Define("ND3153", net =>
    {
        net.Bras1(bras =>
        {
            bras.Raw("ssl policy backup", ["certificate load pem-cert bras1.pem key-pair rsa key-file bras1.key auth-code cipher secret1"]);
            bras.RemoteBackupService("s1", s => s.SslPolicy("backup"));
        });
        net.Bras2();
    });

    public static Network Unknown(SslPolicyName policy) => Network.Define("ND3153", net =>
    {
        net.Bras1(bras => bras.RemoteBackupService("s1", s => s.SslPolicy(policy)));
        net.Bras2();
    });
}
