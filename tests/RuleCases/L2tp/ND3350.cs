namespace NetDsl.Examples.Misconfigured;

public static partial class ND3350
{
    public static Network Bad_interfaces() => Network.Define("ND3350", net =>
    {
        net.Bras1(bras => bras.RemoteBackupService("s1", s =>
        {
            for (var i = 1; i <= 17; i++)
                s.TrackInterface($"GE0/2/{i}"); // expect ND3350
        }));
        net.Bras2();
    });

    public static Network Bad_route_groups() => Network.Define("ND3350", net =>
    {
        net.Bras1(bras => bras.RemoteBackupService("s1", s =>
        {
            s.TrackRouteMonitorGroup("east", 50).TrackRouteMonitorGroup("west", 50);
            s.TrackRouteMonitorGroup("north", 50); // expect ND3350
        }));
        net.Bras2();
    });

    public static Network Good_two_of_each() => Network.Define("ND3350", net =>
    {
        net.Bras1(bras => bras.RemoteBackupService("s1", s =>
        {
            s.TrackMonitorGroup("east", 50).TrackMonitorGroup("west", 50);
            s.TrackRouteMonitorGroup("east", 50).TrackRouteMonitorGroup("west", 50);
        }));
        net.Bras2();
    });

    public static Network Unknown(MonitorGroupName group) => Network.Define("ND3350", net =>
    {
        net.Bras1(bras => bras.RemoteBackupService("s1", s => s.TrackMonitorGroup("east", 50).TrackMonitorGroup("west", 50).TrackMonitorGroup(group, 50)));
        net.Bras2();
    });
}
