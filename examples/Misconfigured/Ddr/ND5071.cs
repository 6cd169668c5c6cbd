namespace NetDsl.Examples.Misconfigured;

/// <summary>What is learnt over the backup is preferred.</summary>
public static partial class ND5071
{
    public static Network Bad() => Network.Define("ND5071", net =>
    {
        net.BgpBranch(ipv4: family =>
        {
            family.Peer("20.1.1.2", peer => peer.PreferredValue(10)); // expect ND5071
        });
    });
}
