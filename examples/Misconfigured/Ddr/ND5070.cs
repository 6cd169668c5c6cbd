namespace NetDsl.Examples.Misconfigured;

/// <summary>A route policy changes what is learnt over the backup.</summary>
public static partial class ND5070
{
    public static Network Bad() => Network.Define("ND5070", net =>
    {
        net.BgpBranch(ipv4: family =>
        {
            family.Peer("20.1.1.2", peer => peer.ImportPolicy("backup")); // expect ND5070
        });
    });
}
