namespace NetDsl.Examples.Misconfigured;

public static partial class ND3258
{
    public static Network Fixed() => Network.Define("ND3258", net =>
    {
        net.HuaweiRouter("BRAS1", bras => bras.PeerBackup(p =>
        {
            p.PppoeSessionIds(1, 32767);
        }));
    });

    public static Network Good_one() => Network.Define("ND3258", net =>
    {
        net.HuaweiRouter("BRAS1", bras => bras.PeerBackup(p => p.PppoeSessionIds(7, 7)));
    });

    public static Network Unknown(PppoeSessionId first) => Network.Define("ND3258", net =>
    {
        net.HuaweiRouter("BRAS1", bras => bras.PeerBackup(p => p.PppoeSessionIds(first, 1)));
    });
}
