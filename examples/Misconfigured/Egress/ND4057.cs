namespace NetDsl.Examples.Misconfigured;

/// <summary>BFD is not enabled on the repair point.</summary>
public static partial class ND4057
{
    public static Network Bad() => Network.Define("ND4057", net =>
    {
        net.Asbr(without: Without.Bfd, configure: asbr =>
        {
            asbr.BfdForLsp("masg1", "5.5.5.5", "10.4.1.2", bfd => bfd.LocalDiscriminator(11).RemoteDiscriminator(12)); // expect ND4057
        });
    });
}
