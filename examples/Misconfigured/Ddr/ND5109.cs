namespace NetDsl.Examples.Misconfigured;

/// <summary>An interface with traditional DDR has a peer name.</summary>
public static partial class ND5109
{
    public static Network Bad() => Network.Define("ND5109", net =>
    {
        net.Center(dial: d =>
        {
            d.PeerName("branch"); // expect ND5109
        });
    });
}
