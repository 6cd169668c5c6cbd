namespace NetDsl.Examples.Misconfigured;

public static partial class ND3343
{
    public static Network Fixed() => Network.Define("ND3343", net =>
    {
        net.HuaweiRouter("BRAS1", bras =>
        {
            bras.Bfd();
            bras.Interface("GE0/1/0", i => i.Address("10.0.1.1/24"));
            bras.BfdSession("b1", "10.0.1.2", b =>
            {
                b.LocalDiscriminator(1);
                b.RemoteDiscriminator(2);
            });
        });
        net.HuaweiRouter("BRAS2", bras =>
        {
            bras.Bfd();
            bras.Interface("GE0/1/0", i => i.Address("10.0.1.2/24"));
            bras.BfdSession("b1", "10.0.1.1", b => b.LocalDiscriminator(2).RemoteDiscriminator(1));
        });
    });

    public static Network Bad_there() => Network.Define("ND3343", net =>
    {
        net.HuaweiRouter("BRAS1", bras =>
        {
            bras.Bfd();
            bras.Interface("GE0/1/0", i => i.Address("10.0.1.1/24"));
            bras.BfdSession("b1", "10.0.1.2", b =>
            {
                b.LocalDiscriminator(1);
                b.RemoteDiscriminator(2);
            });
        });
        net.HuaweiRouter("BRAS2", bras =>
        {
            bras.Bfd();
            bras.Interface("GE0/1/0", i => i.Address("10.0.1.2/24"));
            bras.BfdSession("b1", "10.0.1.1", b => b.LocalDiscriminator(2).RemoteDiscriminator(9)); // expect ND3343
        });
    });

    public static Network Fixed_there() => Network.Define("ND3343", net =>
    {
        net.HuaweiRouter("BRAS1", bras =>
        {
            bras.Bfd();
            bras.Interface("GE0/1/0", i => i.Address("10.0.1.1/24"));
            bras.BfdSession("b1", "10.0.1.2", b =>
            {
                b.LocalDiscriminator(1);
                b.RemoteDiscriminator(2);
            });
        });
        net.HuaweiRouter("BRAS2", bras =>
        {
            bras.Bfd();
            bras.Interface("GE0/1/0", i => i.Address("10.0.1.2/24"));
            bras.BfdSession("b1", "10.0.1.1", b => b.LocalDiscriminator(2).RemoteDiscriminator(1));
        });
    });

    public static Network Good_equal_numbers() => Network.Define("ND3343", net =>
    {
        net.HuaweiRouter("BRAS1", bras =>
        {
            bras.Bfd();
            bras.Interface("GE0/1/0", i => i.Address("10.0.1.1/24"));
            bras.BfdSession("b1", "10.0.1.2", b =>
            {
                b.LocalDiscriminator(1);
                b.RemoteDiscriminator(1);
            });
        });
        net.HuaweiRouter("BRAS2", bras =>
        {
            bras.Bfd();
            bras.Interface("GE0/1/0", i => i.Address("10.0.1.2/24"));
            bras.BfdSession("b1", "10.0.1.1", b => b.LocalDiscriminator(1).RemoteDiscriminator(1));
        });
    });

    public static Network Good_two_networks() => Network.Define("ND3343", net =>
    {
        net.HuaweiRouter("BRAS1", bras =>
        {
            bras.Bfd();
            bras.Interface("GE0/1/0", i => i.Address("10.0.1.1/24"));
            bras.Interface("GE0/2/0", i => i.Address("10.0.2.1/24"));
            bras.BfdSession("b1", "10.0.1.2", b => b.LocalDiscriminator(1).RemoteDiscriminator(11));
            bras.BfdSession("b2", "10.0.2.2", b => b.LocalDiscriminator(2).RemoteDiscriminator(12));
        });
        net.HuaweiRouter("BRAS2", bras =>
        {
            bras.Bfd();
            bras.Interface("GE0/1/0", i => i.Address("10.0.1.2/24"));
            bras.Interface("GE0/2/0", i => i.Address("10.0.2.2/24"));
            bras.BfdSession("b1", "10.0.1.1", b => b.LocalDiscriminator(11).RemoteDiscriminator(1));
            bras.BfdSession("b2", "10.0.2.1", b => b.LocalDiscriminator(12).RemoteDiscriminator(2));
        });
    });

    public static Network Good_session_not_described() => Network.Define("ND3343", net =>
    {
        net.HuaweiRouter("BRAS1", bras =>
        {
            bras.Bfd();
            bras.Interface("GE0/1/0", i => i.Address("10.0.1.1/24"));
            bras.BfdSession("b1", "10.0.1.2", b =>
            {
                b.LocalDiscriminator(1);
                b.RemoteDiscriminator(3);
            });
        });
        net.HuaweiRouter("BRAS2", bras =>
        {
            bras.Bfd();
            bras.Interface("GE0/1/0", i => i.Address("10.0.1.2/24"));
            bras.BfdSession("b1", "10.0.1.7", b => b.LocalDiscriminator(2).RemoteDiscriminator(1));
        });
    });

    public static Network Unknown(RemoteDiscriminator number) => Network.Define("ND3343", net =>
    {
        net.HuaweiRouter("BRAS1", bras =>
        {
            bras.Bfd();
            bras.Interface("GE0/1/0", i => i.Address("10.0.1.1/24"));
            bras.BfdSession("b1", "10.0.1.2", b =>
            {
                b.LocalDiscriminator(1);
                b.RemoteDiscriminator(number);
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
