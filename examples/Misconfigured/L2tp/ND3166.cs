namespace NetDsl.Examples.Misconfigured;

/// <summary>The tunnels of a backed-up LAC are checked every 200 s.</summary>
public static partial class ND3166
{
    public static Network Bad() => Network.Define("ND3166", net =>
    {
        net.HotBackup(lac => lac.L2tpGroup("lac1", group =>
        {
            group.HelloInterval(200); // expect ND3166
        }));
    });
}
