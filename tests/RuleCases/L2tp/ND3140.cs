namespace NetDsl.Examples.Misconfigured;

public static partial class ND3140
{
    public static Network Fixed() => Network.Define("ND3140", net =>
    {
        net.Bras1(bras =>
        {
            bras.Profile1();
            bras.Interface("GE0/1/0.2", i =>
            {
                i.Dot1q(200).Address("10.0.1.1/24");
                i.Vrrp(1, "10.0.1.100", g => g.Priority(120).PreemptDelay(1800).Admin());
            });
        });
        net.Backup();
    });

    public static Network Good_without_profile() => Network.Define("ND3140", net =>
    {
        net.HuaweiRouter("R1", r => r.Interface("GE0/1/0", i => i.Address("10.0.1.1/24").Vrrp(1, "10.0.1.100")));
    });

    public static Network Good_follows_a_management_group() => Network.Define("ND3140", net =>
    {
        net.Bras1(bras =>
        {
            bras.Profile1();
            bras.Interface("GE0/1/0.3", i => i.Dot1q(201).Address("10.0.2.1/24").Vrrp(3, "10.0.2.100", g => g.Admin()));
            bras.Group1("10.0.1.1/24", g => g.TrackAdmin("GE0/1/0.3", 3).Priority(120).PreemptDelay(1800));
        });
        net.Backup();
    });

    public static Network Unknown(VirtualRouterId vrid, InterfaceName on) => Network.Define("ND3140", net =>
    {
        net.Bras1(bras =>
        {
            bras.Interface("GE0/1/0.2", i => i.Dot1q(200).Address("10.0.1.1/24").Vrrp(vrid, "10.0.1.100", g => g.Admin().Priority(120).PreemptDelay(1800)));
            bras.RemoteBackupProfile("p1", p => p.BackUpUsers().BackupService(10, "s1").Vrrp(1, on));
        });
        net.Backup();
    });
}
