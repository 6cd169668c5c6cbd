namespace NetDsl.Examples.Misconfigured;

/// <summary>MASG1 expects another discriminator than the repair point has.</summary>
public static partial class ND4058
{
    public static Network Bad() => Network.Define("ND4058", net =>
    {
        net.Egress(asbr: asbr =>
        {
            asbr.BfdForLsp("masg1", "5.5.5.5", "10.4.1.2", bfd => bfd.LocalDiscriminator(11).RemoteDiscriminator(12));
        }, masg1: masg =>
        {
            masg.BfdSession("asbr", "4.4.4.4", bfd => bfd.LocalDiscriminator(12).RemoteDiscriminator(13)); // expect ND4058
        });
    });
}
