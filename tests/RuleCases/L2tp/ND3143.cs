namespace NetDsl.Examples.Misconfigured;

public static partial class ND3143
{
    public static Network Fixed() => Network.Define("ND3143", net =>
    {
        net.HuaweiRouter("BRAS1", bras =>
        {
            bras.Bfd();
            bras.BfdSession("b1", "10.0.1.2", b => b.LocalDiscriminator(7).RemoteDiscriminator(8));
            bras.Interface("GE0/1/0", i => i.Address("10.0.1.1/24").Vrrp(1, "10.0.1.100", g =>
            {
                g.TrackBfd(7);
            }));
        });
    });

    public static Network Bad_name() => Network.Define("ND3143", net =>
    {
        net.HuaweiRouter("BRAS1", bras =>
        {
            bras.Bfd();
            bras.BfdSession("b1", "10.0.1.2", b => b.LocalDiscriminator(7).RemoteDiscriminator(8));
            bras.Interface("GE0/1/0", i => i.Address("10.0.1.1/24").Vrrp(1, "10.0.1.100", g =>
            {
                g.TrackBfdName("b2"); // expect ND3143
            }));
        });
    });

    public static Network Fixed_name() => Network.Define("ND3143", net =>
    {
        net.HuaweiRouter("BRAS1", bras =>
        {
            bras.Bfd();
            bras.BfdSession("b1", "10.0.1.2", b => b.LocalDiscriminator(7).RemoteDiscriminator(8));
            bras.Interface("GE0/1/0", i => i.Address("10.0.1.1/24").Vrrp(1, "10.0.1.100", g =>
            {
                g.TrackBfdName("b1");
            }));
        });
    });

    public static Network Bad_service() => Network.Define("ND3143", net =>
    {
        net.Bras1(bras =>
        {
            bras.Bfd();
            bras.RemoteBackupService("s1", s =>
            {
                s.TrackBfd(7); // expect ND3143
            });
        });
        net.Bras2();
    });

    public static Network Good_name() => Network.Define("ND3143", net =>
    {
        net.HuaweiRouter("BRAS1", bras =>
        {
            bras.Bfd();
            bras.BfdSession("b1", "10.0.1.2", b => b.LocalDiscriminator(7).RemoteDiscriminator(8));
            bras.Interface("GE0/1/0", i => i.Address("10.0.1.1/24").Vrrp(1, "10.0.1.100", g =>
            {
                g.TrackBfdName("B1");
            }));
        });
    });

    public static Network Good_auto() => Network.Define("ND3143", net =>
    {
        net.HuaweiRouter("BRAS1", bras =>
        {
            bras.Bfd();
            bras.BfdSession("b1", "10.0.1.2", b => b.Auto(), source: "10.0.1.1");
            bras.Interface("GE0/1/0", i => i.Address("10.0.1.1/24").Vrrp(1, "10.0.1.100", g =>
            {
                g.TrackBfd(8);
            }));
        });
    });

    public static Network Unknown(LocalDiscriminator number) => Network.Define("ND3143", net =>
    {
        net.HuaweiRouter("BRAS1", bras =>
        {
            bras.Bfd();
            bras.BfdSession("b1", "10.0.1.2", b => b.LocalDiscriminator(number).RemoteDiscriminator(8));
            bras.Interface("GE0/1/0", i => i.Address("10.0.1.1/24").Vrrp(1, "10.0.1.100", g =>
            {
                g.TrackBfd(8);
            }));
        });
    });
}
