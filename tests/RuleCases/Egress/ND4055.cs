namespace NetDsl.Examples.Misconfigured;

public static partial class ND4055
{
    public static Network Fixed() => Network.Define("ND4055", net =>
    {
        net.Egress(masg1: masg => masg.BfdSession("asbr", "4.4.4.4", bfd => bfd.LocalDiscriminator(12).RemoteDiscriminator(11)), asbr: asbr =>
        {
            asbr.BfdForLsp("masg1", "5.5.5.5", "10.4.1.2", bfd => bfd.LocalDiscriminator(11).RemoteDiscriminator(12));
        });
    });

    public static Network Bad_next_hop() => Network.Define("ND4055", net =>
    {
        net.Egress(masg1: masg => masg.BfdSession("asbr", "4.4.4.4", bfd => bfd.LocalDiscriminator(12).RemoteDiscriminator(11)), asbr: asbr =>
        {
            asbr.BfdForLsp("masg1", "5.5.5.5", "10.9.9.9", bfd => bfd.LocalDiscriminator(11).RemoteDiscriminator(12)); // expect ND4055
        });
    });

    public static Network Bad_to_itself() => Network.Define("ND4055", net =>
    {
        net.Egress(asbr: asbr =>
        {
            asbr.BfdForLsp("masg1", "4.4.4.4", "10.4.1.2", bfd => bfd.LocalDiscriminator(11).RemoteDiscriminator(12)); // expect ND4055
        });
    });

    public static Network Unknown(Ipv4Address peer, Ipv4Address nextHop) => Network.Define("ND4055", net =>
    {
        net.Egress(masg1: masg => masg.BfdSession("asbr", "4.4.4.4", bfd => bfd.LocalDiscriminator(12).RemoteDiscriminator(11)), asbr: asbr =>
        {
            asbr.BfdForLsp("masg1", peer, nextHop, bfd => bfd.LocalDiscriminator(11).RemoteDiscriminator(12));
        });
    });
}
