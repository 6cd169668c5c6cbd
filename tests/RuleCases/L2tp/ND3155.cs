namespace NetDsl.Examples.Misconfigured;

public static partial class ND3155
{
    public static Network Fixed() => Network.Define("ND3155", net =>
    {
        net.Bras1(bras =>
        {
            bras.Interface("GE0/2/0", up =>
            {
                up.Address("10.0.2.1/24");
            });
            bras.RemoteBackupService("s1", s => s.TrackInterface("GE0/2/0"));
        });
        net.Bras2();
    });

    public static Network Bad_way_of_the_redirection() => Network.Define("ND3155", net =>
    {
        net.Bras1(bras =>
        {
            bras.Interface("GE0/3/0", link => link.Address("10.0.3.1/24").Raw("ip urpf strict allow-default")); // expect ND3155
            bras.RemoteBackupService("s1", s => s.ProtectByRedirect("10.0.3.2", "GE0/3/0"));
        });
        net.Bras2();
    });

    public static Network Good_elsewhere() => Network.Define("ND3155", net =>
    {
        net.Bras1(bras =>
        {
            bras.Interface("GE0/2/0", up => up.Address("10.0.2.1/24"));
            bras.Interface("GE0/4/0", other => other.Address("10.0.4.1/24").Raw("ip urpf strict"));
            bras.RemoteBackupService("s1", s => s.TrackInterface("GE0/2/0"));
        });
        net.Bras2();
    });

    public static Network Unknown(InterfaceName uplink) => Network.Define("ND3155", net =>
    {
        net.Bras1(bras =>
        {
            bras.Interface("GE0/2/0", up => up.Address("10.0.2.1/24").Raw("ip urpf loose"));
            bras.RemoteBackupService("s1", s => s.TrackInterface(uplink));
        });
        net.Bras2();
    });
}
