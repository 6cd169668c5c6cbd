using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND3161
{
    public static Network Fixed() => Network.Define("ND3161", net =>
    {
        net.HotBackup(lac => lac.RemoteBackupProfile("p1", profile =>
        {
            profile.BackUpL2tp(true);
        }));
    });

    public static Network Bad_never_said() => Network.Define("ND3161", net =>
    {
        net.HotBackup(
            lac =>
            {
                lac.RemoteBackupProfile("p2", profile =>
                {
                    profile.Vrrp(1, "GE0/1/0.2").BackupService(20, "s1");
                    profile.BackUpUsers(); // expect ND3161
                });
                lac.Interface("GE0/1/0.1", users => users.RemoteBackupProfile("p2"));
            },
            lac =>
            {
                lac.RemoteBackupProfile("p2", profile => profile.BackUpUsers().BackUpL2tp().Vrrp(1, "GE0/1/0.2").BackupService(20, "s1"));
                lac.Interface("GE0/1/0.1", users => users.RemoteBackupProfile("p2"));
            });
    });

    public static Network Fixed_never_said() => Network.Define("ND3161", net =>
    {
        net.HotBackup(
            lac =>
            {
                lac.RemoteBackupProfile("p2", profile =>
                {
                    profile.Vrrp(1, "GE0/1/0.2").BackupService(20, "s1");
                    profile.BackUpUsers();
                    profile.BackUpL2tp();
                });
                lac.Interface("GE0/1/0.1", users => users.RemoteBackupProfile("p2"));
            },
            lac =>
            {
                lac.RemoteBackupProfile("p2", profile => profile.BackUpUsers().BackUpL2tp().Vrrp(1, "GE0/1/0.2").BackupService(20, "s1"));
                lac.Interface("GE0/1/0.1", users => users.RemoteBackupProfile("p2"));
            });
    });

    public static Network Bad_the_only_domain() => Network.Define("ND3161", net =>
    {
        net.HotBackup(lac =>
        {
            lac.Interface("GE0/1/0.1", users => users.Bas(bas => bas.Layer2Subscriber()));
            lac.RemoteBackupProfile("p1", profile =>
            {
                profile.BackUpL2tp(false); // expect ND3161
            });
        });
    });

    public static Network Good_users_of_another_domain() => Network.Define("ND3161", net =>
    {
        net.HotBackup(lac =>
        {
            lac.Aaa(aaa => aaa.Domain("plain", domain => domain.AuthenticationScheme("default1").AccountingScheme("default1").RadiusGroup("radius1")));
            lac.Interface("GE0/1/0.1", users => users.Bas(bas => bas.Layer2Subscriber("plain", BasDomainUse.Force)));
            lac.RemoteBackupProfile("p1", profile => profile.BackUpL2tp(false));
        });
    });

    public static Network Unknown(Input<bool> on) => Network.Define("ND3161", net =>
    {
        net.HotBackup(lac => lac.RemoteBackupProfile("p1", profile => profile.BackUpL2tp(on)));
    });

    public static Network Unknown_domain(DomainName domain) => Network.Define("ND3161", net =>
    {
        net.HotBackup(lac =>
        {
            lac.Interface("GE0/1/0.1", users => users.Bas(bas => bas.Layer2Subscriber(domain)));
            lac.RemoteBackupProfile("p1", profile => profile.BackUpL2tp(false));
        });
    });
}
