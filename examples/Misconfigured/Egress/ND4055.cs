namespace NetDsl.Examples.Misconfigured;

/// <summary>No LSP leads to the link address of MASG1.</summary>
public static partial class ND4055
{
    public static Network Bad() => Network.Define("ND4055", net =>
    {
        net.Egress(masg1: masg => masg.BfdSession("asbr", "4.4.4.4", bfd => bfd.LocalDiscriminator(12).RemoteDiscriminator(11)), asbr: asbr =>
        {
            asbr.BfdForLsp("masg1", "10.4.1.2", "10.4.1.2", bfd => bfd.LocalDiscriminator(11).RemoteDiscriminator(12)); // expect ND4055
        });
    });
}
