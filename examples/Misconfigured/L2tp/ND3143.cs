namespace NetDsl.Examples.Misconfigured;

/// <summary>The group tracks a session that does not exist.</summary>
public static partial class ND3143
{
    public static Network Bad() => Network.Define("ND3143", net =>
    {
        net.HuaweiRouter("BRAS1", bras =>
        {
            bras.Bfd();
            bras.BfdSession("b1", "10.0.1.2", b => b.LocalDiscriminator(7).RemoteDiscriminator(8));
            bras.Interface("GE0/1/0", i => i.Address("10.0.1.1/24").Vrrp(1, "10.0.1.100", g =>
            {
                g.TrackBfd(8); // expect ND3143
            }));
        });
    });
}
