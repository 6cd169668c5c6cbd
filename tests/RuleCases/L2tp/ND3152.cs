namespace NetDsl.Examples.Misconfigured;

public static partial class ND3152
{
    public static Network Good_public_and_vpn() => Network.Define("ND3152", net =>
    {
        net.Bras1(bras =>
        {
            bras.Interface("GE0/3/0", link => link.Address("10.0.3.1/24"));
            bras.RemoteBackupService("s1", s => s.ProtectByRedirect("10.0.3.2", "GE0/3/0").ProtectByLsp("10.0.0.2"));
        });
        net.Bras2(bras => bras.Interface("GE0/3/0", link => link.Address("10.0.3.2/24")));
    });

    public static Network Unknown(Ipv4Address peer) => Network.Define("ND3152", net =>
    {
        net.Bras1(bras => bras.RemoteBackupService("s1", s => s.ProtectByTunnel("to-bras2", peer)));
        net.Bras2();
    });
}
