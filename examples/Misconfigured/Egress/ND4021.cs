namespace NetDsl.Examples.Misconfigured;

/// <summary>The session with the repair point comes from a loopback interface that does not exist.</summary>
public static partial class ND4021
{
    public static Network Bad() => Network.Define("ND4021", net =>
    {
        net.Egress(without2: Without.Session, masg2: pe =>
        {
            pe.Bgp(200).Peer("4.4.4.4", 200, peer => peer.ConnectInterface("LoopBack9")); // expect ND4021
        });
    });
}
