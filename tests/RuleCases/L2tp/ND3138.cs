namespace NetDsl.Examples.Misconfigured;

public static partial class ND3138
{
    public static Network Fixed() => Network.Define("ND3138", net =>
    {
        net.Bras1(bras =>
        {
            bras.Profile1();
            bras.Interface("GE0/1/0.2", i =>
            {
                i.Dot1q(200).Address("10.0.1.1/24");
                i.Vrrp(1, "10.0.1.100", g => g.Admin().Priority(120).PreemptDelay(1800));
            });
        });
        net.Backup();
    });

    public static Network Bad_different_groups() => Network.Define("ND3138", net =>
    {
        net.Bras1(bras =>
        {
            bras.Interface("GE0/1/0.2", i => i.Dot1q(200).Address("10.0.1.1/24").Vrrp(2, "10.0.1.100", g => g.Admin()));
            bras.RemoteBackupProfile("p1", p => p.BackUpUsers().BackupService(10, "s1").Vrrp(2, "GE0/1/0.2")); // expect ND3138
        });
        net.Backup();
    });

    public static Network Good_second_address() => Network.Define("ND3138", net =>
    {
        net.Bras1(bras =>
        {
            bras.Profile1();
            bras.Interface("GE0/1/0.2", i =>
            {
                i.Dot1q(200).Address("10.0.1.1/24");
                i.Vrrp(1, "10.0.1.101", g => g.VirtualIp("10.0.1.100").Admin().Priority(120).PreemptDelay(1800));
            });
        });
        net.Backup();
    });

    public static Network Unknown(Ipv4Address address) => Network.Define("ND3138", net =>
    {
        net.Bras1(bras =>
        {
            bras.Profile1();
            bras.Interface("GE0/1/0.2", i =>
            {
                i.Dot1q(200).Address("10.0.1.1/24");
                i.Vrrp(1, address, g => g.Admin().Priority(120).PreemptDelay(1800));
            });
        });
        net.Backup();
    });
}
