namespace NetDsl.Examples.Misconfigured;

/// <summary>The backup introduces itself by another name.</summary>
public static partial class ND3171
{
    public static Network Bad() => Network.Define("ND3171", net =>
    {
        net.HotBackup(lac2: lac => lac.L2tpGroup("lac1", group =>
        {
            group.TunnelName("lac2"); // expect ND3171
        }));
    });
}
