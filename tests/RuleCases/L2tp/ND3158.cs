namespace NetDsl.Examples.Misconfigured;

public static partial class ND3158
{
    public static Network Bad_one_side() => Network.Define("ND3158", net =>
    {
        net.Master(bras => bras.PeerBackup(p =>
        {
            p.PppoeSessionIds(1, 32767); // expect ND3158
        }));
        net.Backup();
    });

    public static Network Good_ranges() => Network.Define("ND3158", net =>
    {
        net.Master(bras => bras.PeerBackup(p =>
        {
            p.PppoeSessionIds(1, 32767);
        }));
        net.Backup(bras => bras.PeerBackup(p => p.PppoeSessionIds(32768, 65534)));
    });

    public static Network Good_neither() => Network.Define("ND3158", net =>
    {
        net.Master(bras => bras.PeerBackup(p =>
        {
            p.TriggerSpeed(128);
        }));
        net.Backup();
    });

    public static Network Unknown(PppoeSessionId last) => Network.Define("ND3158", net =>
    {
        net.Master(bras => bras.PeerBackup(p =>
        {
            p.PppoeSessionIds(1, last);
        }));
        net.Backup(bras => bras.PeerBackup(p => p.PppoeSessionIds(32768, 65534)));
    });
}
