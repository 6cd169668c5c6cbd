namespace NetDsl.Examples.Misconfigured;

/// <summary>There is no tunnel interface 1.</summary>
public static partial class ND4059
{
    public static Network Bad() => Network.Define("ND4059", net =>
    {
        net.Asbr(without: Without.Nothing, configure: asbr =>
        {
            asbr.BfdForTeTunnel("masg1", "Tunnel1", bfd => bfd.LocalDiscriminator(11).RemoteDiscriminator(12)); // expect ND4059
        });
    });
}
