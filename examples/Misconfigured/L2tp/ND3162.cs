namespace NetDsl.Examples.Misconfigured;

/// <summary>The source of the tunnels is not shared with the other LAC.</summary>
public static partial class ND3162
{
    public static Network Bad() => Network.Define("ND3162", net =>
    {
        net.HotBackup(lac => lac.L2tpGroup("lac1", group => group.Lac(side =>
        {
            side.Source("LoopBack1"); // expect ND3162
        })));
    });
}
