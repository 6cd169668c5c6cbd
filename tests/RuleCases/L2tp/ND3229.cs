namespace NetDsl.Examples.Misconfigured;

public static partial class ND3229
{
    public static Network Fixed() => Network.Define("ND3229", net =>
    {
        net.Bras("BRAS1", "10.0.0.1", bras =>
        {
            bras.RemoteBackupService("s1", s => s.Peer("10.0.0.2", "10.0.0.1", 4500));
        });
        net.Bras2();
    });

    public static Network Good_device_that_is_not_described() => Network.Define("ND3229", net =>
    {
        net.Bras1();
    });

    public static Network Good_address_of_an_interface() => Network.Define("ND3229", net =>
    {
        net.Bras("BRAS1", "10.0.0.1", bras => bras.RemoteBackupService("s1", s => s.Peer("10.0.2.2", "10.0.0.1", 4500)));
        net.Bras("BRAS2", "10.0.0.2", bras =>
        {
            bras.Interface("GE0/2/0", up => up.Address("10.0.2.2/24"));
            bras.RemoteBackupService("s1", s => s.Peer("10.0.0.1", "10.0.2.2", 4500));
        });
    });

    public static Network Unknown(Ipv4Prefix address, Ipv4Address source) => Network.Define("ND3229", net =>
    {
        net.Bras("BRAS1", "10.0.0.1", bras => bras.RemoteBackupService("s1", s => s.Peer("10.0.0.22", "10.0.0.1", 4500)));
        net.HuaweiRouter("BRAS2", bras =>
        {
            bras.Loopback(1, lo => lo.Address(address));
            bras.RemoteBackupService("s1", s => s.Peer("10.0.0.1", source, 4500));
        });
    });
}
