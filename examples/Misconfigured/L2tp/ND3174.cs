namespace NetDsl.Examples.Misconfigured;

/// <summary>The users of the L2TP domain are taken out of the backup.</summary>
public static partial class ND3174
{
    public static Network Bad() => Network.Define("ND3174", net =>
    {
        net.HotBackup(lac => lac.Aaa(aaa => aaa.Domain("domain1", domain =>
        {
            domain.PeerBackup(false); // expect ND3174
        })));
    });
}
