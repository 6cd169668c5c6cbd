namespace NetDsl.Examples.Misconfigured;

public static partial class ND4058
{
    public static Network Fixed() => Network.Define("ND4058", net =>
    {
        net.Egress(asbr: asbr =>
        {
            asbr.BfdForLsp("masg1", "5.5.5.5", "10.4.1.2", bfd => bfd.LocalDiscriminator(11).RemoteDiscriminator(12));
        }, masg1: masg =>
        {
            masg.BfdSession("asbr", "4.4.4.4", bfd => bfd.LocalDiscriminator(12).RemoteDiscriminator(11));
        });
    });

    public static Network Bad_no_remote_discriminator() => Network.Define("ND4058", net =>
    {
        net.Egress(masg1: masg => masg.BfdSession("asbr", "4.4.4.4", bfd => bfd.LocalDiscriminator(12).RemoteDiscriminator(11)), asbr: asbr =>
        {
            asbr.BfdForLsp("masg1", "5.5.5.5", "10.4.1.2", bfd => bfd.LocalDiscriminator(11)); // expect ND4058
        });
    });

    public static Network Bad_no_session_back() => Network.Define("ND4058", net =>
    {
        net.Egress(asbr: asbr =>
        {
            asbr.BfdForLsp("masg1", "5.5.5.5", "10.4.1.2", bfd => bfd.LocalDiscriminator(11).RemoteDiscriminator(12)); // expect ND4058
        });
    });

    public static Network Bad_both_for_LSPs() => Network.Define("ND4058", net =>
    {
        net.Egress(asbr: asbr =>
        {
            asbr.BfdForLsp("masg1", "5.5.5.5", "10.4.1.2", bfd => bfd.LocalDiscriminator(11).RemoteDiscriminator(12));
        }, masg1: masg =>
        {
            masg.BfdForLsp("asbr", "4.4.4.4", "10.4.1.1", bfd => bfd.LocalDiscriminator(12).RemoteDiscriminator(13)); // expect ND4058
        });
    });

    public static Network Good_far_end_not_described() => Network.Define("ND4058", net =>
    {
        net.Asbr(asbr => asbr.BfdForLsp("masg1", "5.5.5.5", "10.4.1.2", bfd => bfd.LocalDiscriminator(11).RemoteDiscriminator(12)));
    });

    public static Network Unknown(LocalDiscriminator local, RemoteDiscriminator remote) => Network.Define("ND4058", net =>
    {
        net.Egress(asbr: asbr =>
        {
            asbr.BfdForLsp("masg1", "5.5.5.5", "10.4.1.2", bfd => bfd.LocalDiscriminator(11).RemoteDiscriminator(12));
            asbr.BfdForLsp("masg2", "6.6.6.6", "10.4.2.2", bfd => bfd.LocalDiscriminator(21).RemoteDiscriminator(22));
        }, masg1: masg =>
        {
            masg.BfdSession("asbr", "4.4.4.4", bfd => bfd.LocalDiscriminator(local).RemoteDiscriminator(11));
        }, masg2: masg =>
        {
            masg.BfdSession("asbr", "4.4.4.4", bfd => bfd.LocalDiscriminator(22).RemoteDiscriminator(remote));
        });
    });
}
