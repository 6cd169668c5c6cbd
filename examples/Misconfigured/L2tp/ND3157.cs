namespace NetDsl.Examples.Misconfigured;

/// <summary>The users are authenticated by the device itself.</summary>
public static partial class ND3157
{
    public static Network Bad() => Network.Define("ND3157", net =>
    {
        net.Master(bras =>
        {
            bras.Aaa(aaa =>
            {
                aaa.AuthenticationScheme("own", scheme => scheme.Local());
                aaa.Domain("isp1", domain =>
                {
                    domain.AccountingScheme("default0");
                    domain.AuthenticationScheme("own"); // expect ND3157
                });
            });
            bras.Interface("GE0/1/0.1", access => access.RemoteBackupProfile("p1").Bas(b => b.Layer2Subscriber("isp1")));
        });
        net.Backup(bras => bras.Interface("GE0/1/0.1", access => access.RemoteBackupProfile("p1")));
    });
}
