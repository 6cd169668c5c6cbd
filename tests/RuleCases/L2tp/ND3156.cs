namespace NetDsl.Examples.Misconfigured;

public static partial class ND3156
{
    public static Network Fixed() => Network.Define("ND3156", net =>
    {
        net.Master(bras => bras.PeerBackup(p =>
        {
            p.TriggerSpeed(100);
        }));
        net.Backup(bras => bras.PeerBackup(p => p.TriggerSpeed(100)));
    });

    public static Network Bad_default() => Network.Define("ND3156", net =>
    {
        net.Master(bras => bras.PeerBackup(p =>
        {
            p.TriggerSpeed(200); // expect ND3156
        }));
        net.Backup();
    });

    public static Network Fixed_default() => Network.Define("ND3156", net =>
    {
        net.Master(bras => bras.PeerBackup(p =>
        {
            p.TriggerSpeed(128);
        }));
        net.Backup();
    });

    public static Network Good_default_said() => Network.Define("ND3156", net =>
    {
        net.Master(bras => bras.PeerBackup(p =>
        {
            p.TriggerSpeed(128);
        }));
        net.Backup();
    });

    public static Network Unknown(RuiTriggerSpeed speed) => Network.Define("ND3156", net =>
    {
        net.Master(bras => bras.PeerBackup(p =>
        {
            p.TriggerSpeed(speed);
        }));
        net.Backup();
    });
}
