namespace NetDsl.Examples.Misconfigured;

public static partial class ND3150
{
    public static Network Fixed() => Network.Define("ND3150", net =>
    {
        net.Bras1(bras =>
        {
            bras.Interface("GE0/2/0", up => up.Address("10.0.2.1/24"));
            bras.RemoteBackupService("s1", s =>
            {
                s.TrackMonitorGroup("uplinks", 50);
            });
        });
        net.Bras2();
    });

    public static Network Bad_route_group() => Network.Define("ND3150", net =>
    {
        net.Bras1(bras =>
        {
            bras.Interface("GE0/2/0", up => up.Address("10.0.2.1/24"));
            bras.RemoteBackupService("s1", s => s.TrackRouteMonitorGroup("routes", 50).TrackInterface("GE0/2/0", 20)); // expect ND3150
        });
        net.Bras2();
    });

    public static Network Good_group_alone() => Network.Define("ND3150", net =>
    {
        net.Bras1(bras =>
        {
            bras.Interface("GE0/2/0", up => up.Address("10.0.2.1/24"));
            bras.RemoteBackupService("s1", s => s.TrackMonitorGroup("uplinks", 50).TrackRouteMonitorGroup("routes", 50).TrackBfd(1));
            bras.Bfd().BfdSession("b1", "10.0.0.2", b => b.LocalDiscriminator(1).RemoteDiscriminator(1));
        });
        net.Bras2();
    });

    public static Network Unknown(InterfaceName port) => Network.Define("ND3150", net =>
    {
        net.Bras1(bras =>
        {
            bras.Interface("GE0/2/0", up => up.Address("10.0.2.1/24"));
            bras.RemoteBackupService("s1", s => s.TrackInterface(port).TrackInterface("GE0/2/0"));
        });
        net.Bras2();
    });
}
