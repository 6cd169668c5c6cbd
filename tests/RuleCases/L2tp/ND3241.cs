namespace NetDsl.Examples.Misconfigured;

public static partial class ND3241
{
    public static Network Fixed() => Network.Define("ND3241", net =>
    {
        net.Bras1(bras =>
        {
            bras.Profile1();
            bras.Interface("GE0/1/0.2", i =>
            {
                i.Dot1q(200).Address("10.0.1.1/24");
                i.Vrrp(1, "10.0.1.100", g => g.Admin().Priority(120).PreemptDelay(600));
            });
        });
        net.Backup();
    });

    public static Network Good_ten_minutes() => Network.Define("ND3241", net =>
    {
        net.Bras1(bras =>
        {
            bras.Profile1();
            bras.Interface("GE0/1/0.2", i =>
            {
                i.Dot1q(200).Address("10.0.1.1/24");
                i.Vrrp(1, "10.0.1.100", g => g.Admin().Priority(120).PreemptDelay(600));
            });
        });
        net.Backup();
    });

    public static Network Good_on_the_backup() => Network.Define("ND3241", net =>
    {
        net.Bras1(bras =>
        {
            bras.Profile1();
            bras.Group1("10.0.1.1/24", g => g.Admin().Priority(80).PreemptDelay(0));
        });
        net.Backup();
    });

    public static Network Unknown(VrrpPreemptDelay delay) => Network.Define("ND3241", net =>
    {
        net.Bras1(bras =>
        {
            bras.Profile1();
            bras.Interface("GE0/1/0.2", i =>
            {
                i.Dot1q(200).Address("10.0.1.1/24");
                i.Vrrp(1, "10.0.1.100", g => g.Admin().Priority(120).PreemptDelay(delay));
            });
        });
        net.Backup();
    });
}
