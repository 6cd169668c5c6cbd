namespace NetDsl.Examples.Misconfigured;

/// <summary>The range ends before it begins.</summary>
public static partial class ND3258
{
    public static Network Bad() => Network.Define("ND3258", net =>
    {
        net.HuaweiRouter("BRAS1", bras => bras.PeerBackup(p =>
        {
            p.PppoeSessionIds(32767, 1); // expect ND3258
        }));
    });
}
