namespace NetDsl.Examples.Misconfigured;

/// <summary>The LSR ID of a LAC is the shared source of its tunnels.</summary>
public static partial class ND3165
{
    public static Network Bad() => Network.Define("ND3165", net =>
    {
        net.HotBackup(lac =>
        {
            lac.Mpls("7.7.7.7"); // expect ND3165
        });
    });
}
