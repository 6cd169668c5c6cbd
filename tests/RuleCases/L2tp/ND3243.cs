namespace NetDsl.Examples.Misconfigured;

public static partial class ND3243
{
    public static Network Fixed() => Network.Define("ND3243", net =>
    {
        net.HuaweiRouter("BRAS1", bras =>
        {
            bras.BfdSession("b1", "10.0.1.2", b => b.LocalDiscriminator(7).RemoteDiscriminator(8));
            bras.Interface("GE0/1/0", i => i.Address("10.0.1.1/24").Vrrp(1, "10.0.1.100", g =>
            {
                g.TrackBfd(7);
            }));
            bras.Bfd();
        });
    });

    public static Network Bad_service() => Network.Define("ND3243", net =>
    {
        net.HuaweiRouter("BRAS1", bras =>
        {
            bras.Loopback(0, lo => lo.Address("10.0.0.1/32"));
            bras.BfdSession("b1", "10.0.0.2", b => b.LocalDiscriminator(7).RemoteDiscriminator(8));
            bras.RemoteBackupService("s1", s =>
            {
                s.Peer("10.0.0.2", "10.0.0.1", 4500);
                s.TrackBfd(7); // expect ND3243
            });
        });
        net.Bras2();
    });

    public static Network Good_raw_line() => Network.Define("ND3243", net =>
    {
        net.HuaweiRouter("BRAS1", bras =>
        {
            bras.Raw("bfd session dynamic");
            bras.BfdSession("b1", "10.0.1.2", b => b.LocalDiscriminator(7).RemoteDiscriminator(8));
            bras.Interface("GE0/1/0", i => i.Address("10.0.1.1/24").Vrrp(1, "10.0.1.100", g =>
            {
                g.TrackBfd(7);
            }));
        });
    });

    public static Network Unknown(VirtualRouterId vrid) => Network.Define("ND3243", net =>
    {
        net.HuaweiRouter("BRAS1", bras =>
        {
            bras.Bfd().BfdSession("b1", "10.0.1.2", b => b.LocalDiscriminator(7).RemoteDiscriminator(8));
            bras.Interface("GE0/1/0", i => i.Address("10.0.1.1/24").Vrrp(vrid, "10.0.1.100", g => g.TrackBfd(7)));
        });
    });
}
