namespace NetDsl.Examples.Misconfigured;

public static partial class ND3238
{
    public static Network Fixed() => Network.Define("ND3238", net =>
    {
        net.Bras1(bras =>
        {
            bras.Profile1();
            bras.Interface("GE0/1/0.2", i =>
            {
                i.Dot1q(200).Address("10.0.1.1/24");
                i.Vrrp(1, "10.0.1.100", g => g.Admin().PreemptDelay(1800).Priority(120));
            });
        });
        net.Backup();
    });

    public static Network Bad_said() => Network.Define("ND3238", net =>
    {
        net.Bras1(bras =>
        {
            bras.Profile1();
            bras.Interface("GE0/1/0.2", i =>
            {
                i.Dot1q(200).Address("10.0.1.1/24");
                i.Vrrp(1, "10.0.1.100", g => g.Admin().Priority(100).PreemptDelay(1800)); // expect ND3238
            });
        });
        net.Backup();
    });

    public static Network Fixed_said() => Network.Define("ND3238", net =>
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

    public static Network Bad_no_master() => Network.Define("ND3238", net =>
    {
        net.Bras1(bras =>
        {
            bras.Profile1();
            bras.Interface("GE0/1/0.2", i =>
            {
                i.Dot1q(200).Address("10.0.1.1/24");
                i.Vrrp(1, "10.0.1.100", g => g.Admin()); // expect ND3238
            });
        });
        net.Backup();
    });

    public static Network Good_backup_is_lower() => Network.Define("ND3238", net =>
    {
        net.Bras1(bras =>
        {
            bras.Profile1();
            bras.Group1("10.0.1.1/24", g => g.Admin().PreemptDelay(1800));
        });
        net.Bras2(bras =>
        {
            bras.Profile1();
            bras.Group1("10.0.1.2/24", g => g.Admin().Priority(90));
        });
    });

    public static Network Unknown(VrrpPriority priority) => Network.Define("ND3238", net =>
    {
        net.Bras1(bras =>
        {
            bras.Profile1();
            bras.Interface("GE0/1/0.2", i =>
            {
                i.Dot1q(200).Address("10.0.1.1/24");
                i.Vrrp(1, "10.0.1.100", g => g.Admin().Priority(priority).PreemptDelay(1800));
            });
        });
        net.Backup();
    });
}
