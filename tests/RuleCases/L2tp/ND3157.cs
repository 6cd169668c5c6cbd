namespace NetDsl.Examples.Misconfigured;

public static partial class ND3157
{
    public static Network Good_radius_first() => Network.Define("ND3157", net =>
    {
        net.Master(bras =>
        {
            bras.RadiusGroup("radius1", r => r.AuthenticationServer("10.9.0.1", 1812));
            bras.Aaa(aaa =>
            {
                aaa.AuthenticationScheme("own", scheme => scheme.Radius().Local());
                aaa.Domain("isp1", domain =>
                {
                    domain.AccountingScheme("default0");
                    domain.RadiusGroup("radius1");
                    domain.AuthenticationScheme("own");
                });
            });
            bras.Interface("GE0/1/0.1", access => access.RemoteBackupProfile("p1").Bas(b => b.Layer2Subscriber("isp1")));
        });
        net.Backup(bras => bras.Interface("GE0/1/0.1", access => access.RemoteBackupProfile("p1")));
    });

    public static Network Good_not_backed_up() => Network.Define("ND3157", net =>
    {
        net.Master(bras =>
        {
            bras.Aaa(aaa =>
            {
                aaa.AuthenticationScheme("own", scheme => scheme.Local());
                aaa.Domain("isp1", domain =>
                {
                    domain.AccountingScheme("default0");
                    domain.PeerBackup(false);
                    domain.AuthenticationScheme("own");
                });
            });
            bras.Interface("GE0/1/0.1", access => access.RemoteBackupProfile("p1").Bas(b => b.Layer2Subscriber("isp1")));
        });
        net.Backup(bras => bras.Interface("GE0/1/0.1", access => access.RemoteBackupProfile("p1")));
    });

    public static Network Good_no_domain_named() => Network.Define("ND3157", net =>
    {
        net.Master(bras =>
        {
            bras.Aaa(aaa =>
            {
                aaa.AuthenticationScheme("own", scheme => scheme.Local());
                aaa.Domain("isp1", domain =>
                {
                    domain.AccountingScheme("default0");
                    domain.AuthenticationScheme("own");
                });
            });
            bras.Interface("GE0/1/0.1", access => access.RemoteBackupProfile("p1").Bas(b => b.Layer2Subscriber()));
        });
        net.Backup(bras => bras.Interface("GE0/1/0.1", access => access.RemoteBackupProfile("p1")));
    });

    public static Network Unknown(AuthenticationMethod way, DomainName domain) => Network.Define("ND3157", net =>
    {
        net.Master(bras =>
        {
            bras.Aaa(aaa =>
            {
                aaa.AuthenticationScheme("own", scheme => scheme.Local());
                aaa.Domain("isp1", d => d.AccountingScheme("default0").AuthenticationScheme("own"));
            });
            bras.Interface("GE0/1/0.1", access => access.RemoteBackupProfile("p1").Bas(b => b.Layer2Subscriber(domain)));
        });
        net.Backup(bras => bras.Interface("GE0/1/0.1", access => access.RemoteBackupProfile("p1")));
    });
}
