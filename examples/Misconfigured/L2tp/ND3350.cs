namespace NetDsl.Examples.Misconfigured;

/// <summary>Three monitor groups.</summary>
public static partial class ND3350
{
    public static Network Bad() => Network.Define("ND3350", net =>
    {
        net.Bras1(bras => bras.RemoteBackupService("s1", s =>
        {
            s.TrackMonitorGroup("east", 50);
            s.TrackMonitorGroup("west", 50);
            s.TrackMonitorGroup("north", 50); // expect ND3350
        }));
        net.Bras2();
    });
}
