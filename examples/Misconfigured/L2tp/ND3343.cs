namespace NetDsl.Examples.Misconfigured;

/// <summary>The remote discriminator is not the local one of the other end.</summary>
public static partial class ND3343
{
    public static Network Bad() => Network.Define("ND3343", net =>
    {
        net.HuaweiRouter("BRAS1", bras =>
        {
            bras.Bfd();
            bras.Interface("GE0/1/0", i => i.Address("10.0.1.1/24"));
            bras.BfdSession("b1", "10.0.1.2", b =>
            {
                b.LocalDiscriminator(1);
                b.RemoteDiscriminator(3); // expect ND3343
            });
        });
        net.HuaweiRouter("BRAS2", bras =>
        {
            bras.Bfd();
            bras.Interface("GE0/1/0", i => i.Address("10.0.1.2/24"));
            bras.BfdSession("b1", "10.0.1.1", b => b.LocalDiscriminator(2).RemoteDiscriminator(1));
        });
    });
}
