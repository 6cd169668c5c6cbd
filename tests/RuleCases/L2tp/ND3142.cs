namespace NetDsl.Examples.Misconfigured;

public static partial class ND3142
{
    public static Network Fixed() => Network.Define("ND3142", net =>
    {
        net.Bras1(bras =>
        {
            bras.Profile1();
            bras.Interface("GE0/2/0", up => up.Address("10.0.2.1/24"));
            bras.Interface("GE0/1/0.2", i =>
            {
                i.Dot1q(200).Address("10.0.1.1/24");
                i.Vrrp(1, "10.0.1.100", g =>
                {
                    g.Admin().Priority(120).PreemptDelay(1800);
                    g.TrackInterface("GE0/2/0", reduced: 30);
                });
            });
        });
        net.Backup();
    });

    public static Network Bad_default() => Network.Define("ND3142", net =>
    {
        net.Bras1(bras =>
        {
            bras.Profile1();
            bras.Interface("GE0/2/0", up => up.Address("10.0.2.1/24"));
            bras.Interface("GE0/1/0.2", i =>
            {
                i.Dot1q(200).Address("10.0.1.1/24");
                i.Vrrp(1, "10.0.1.100", g =>
                {
                    g.Admin().Priority(120).PreemptDelay(1800);
                    g.TrackInterface("GE0/2/0"); // expect ND3142
                });
            });
        });
        net.Backup();
    });

    public static Network Fixed_default() => Network.Define("ND3142", net =>
    {
        net.Bras1(bras =>
        {
            bras.Profile1();
            bras.Interface("GE0/2/0", up => up.Address("10.0.2.1/24"));
            bras.Interface("GE0/1/0.2", i =>
            {
                i.Dot1q(200).Address("10.0.1.1/24");
                i.Vrrp(1, "10.0.1.100", g =>
                {
                    g.Admin().Priority(120).PreemptDelay(1800);
                    g.TrackInterface("GE0/2/0", reduced: 30);
                });
            });
        });
        net.Backup();
    });

    public static Network Bad_route() => Network.Define("ND3142", net =>
    {
        net.Bras1(bras =>
        {
            bras.Profile1();
            bras.Interface("GE0/2/0", up => up.Address("10.0.2.1/24"));
            bras.Interface("GE0/1/0.2", i =>
            {
                i.Dot1q(200).Address("10.0.1.1/24");
                i.Vrrp(1, "10.0.1.100", g =>
                {
                    g.Admin().Priority(120).PreemptDelay(1800);
                    g.TrackRoute("10.9.0.0/16", 15); // expect ND3142
                });
            });
        });
        net.Backup();
    });

    public static Network Good_enough() => Network.Define("ND3142", net =>
    {
        net.Bras1(bras =>
        {
            bras.Profile1();
            bras.Interface("GE0/2/0", up => up.Address("10.0.2.1/24"));
            bras.Interface("GE0/1/0.2", i =>
            {
                i.Dot1q(200).Address("10.0.1.1/24");
                i.Vrrp(1, "10.0.1.100", g =>
                {
                    g.Admin().Priority(120).PreemptDelay(1800);
                    g.TrackInterface("GE0/2/0", reduced: 21);
                });
            });
        });
        net.Backup();
    });

    public static Network Good_two_together() => Network.Define("ND3142", net =>
    {
        net.Bras1(bras =>
        {
            bras.Profile1();
            bras.Interface("GE0/2/0", up => up.Address("10.0.2.1/24"));
            bras.Interface("GE0/1/0.2", i =>
            {
                i.Dot1q(200).Address("10.0.1.1/24");
                i.Vrrp(1, "10.0.1.100", g =>
                {
                    g.Admin().Priority(120).PreemptDelay(1800);
                    g.TrackInterface("GE0/2/0", reduced: 15).TrackRoute("10.9.0.0/16");
                });
            });
        });
        net.Backup();
    });

    public static Network Good_backup_grows() => Network.Define("ND3142", net =>
    {
        net.Bras1(bras =>
        {
            bras.Profile1();
            bras.Interface("GE0/2/0", up => up.Address("10.0.2.1/24"));
            bras.Group1("10.0.1.1/24", g => g.Admin().Priority(120).PreemptDelay(1800).TrackInterface("GE0/2/0"));
        });
        net.Bras2(bras =>
        {
            bras.Profile1();
            bras.Bfd().BfdSession("b1", "10.0.1.1", b => b.LocalDiscriminator(1).RemoteDiscriminator(1));
            bras.Group1("10.0.1.2/24", g => g.Admin().TrackBfd(1, increased: 40));
        });
    });

    public static Network Good_state_of_the_link() => Network.Define("ND3142", net =>
    {
        net.Bras1(bras =>
        {
            bras.Profile1();
            bras.Interface("GE0/2/0", up => up.Address("10.0.2.1/24"));
            bras.Interface("GE0/1/0.2", i =>
            {
                i.Dot1q(200).Address("10.0.1.1/24");
                i.Vrrp(1, "10.0.1.100", g =>
                {
                    g.Admin().Priority(120).PreemptDelay(1800);
                    g.TrackEfm("GE0/2/0");
                });
            });
        });
        net.Backup();
    });

    public static Network Unknown(VrrpPriorityChange reduced, VrrpPriority priority) => Network.Define("ND3142", net =>
    {
        net.Bras1(bras =>
        {
            bras.Profile1();
            bras.Interface("GE0/2/0", up => up.Address("10.0.2.1/24"));
            bras.Group1("10.0.1.1/24", g => g.Admin().Priority(120).PreemptDelay(1800).TrackInterface("GE0/2/0", reduced));
        });
        net.Backup();
    });

    public static Network Unknown_priority(VrrpPriority priority) => Network.Define("ND3142", net =>
    {
        net.Bras1(bras =>
        {
            bras.Profile1();
            bras.Interface("GE0/2/0", up => up.Address("10.0.2.1/24"));
            bras.Group1("10.0.1.1/24", g => g.Admin().Priority(priority).PreemptDelay(1800).TrackInterface("GE0/2/0"));
        });
        net.Backup();
    });
}
