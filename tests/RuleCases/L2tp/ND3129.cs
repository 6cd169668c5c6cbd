namespace NetDsl.Examples.Misconfigured;

public static partial class ND3129
{
    public static Network Fixed() => Network.Define("ND3129", net =>
    {
        net.Bras("BRAS1", "10.0.0.1", bras =>
        {
            bras.RemoteBackupService("s1", s => s.Peer("10.0.0.2", "10.0.0.1", 4500));
        });
        net.Bras2();
    });

    public static Network Bad_typing_error() => Network.Define("ND3129", net =>
    {
        net.Bras("BRAS1", "10.0.0.1", bras => bras.RemoteBackupService("s1", s => s.Peer("10.0.0.2", "10.0.0.11", 4500))); // expect ND3129
        net.Bras2();
    });

    public static Network Fixed_typing_error() => Network.Define("ND3129", net =>
    {
        net.Bras("BRAS1", "10.0.0.1", bras => bras.RemoteBackupService("s1", s => s.Peer("10.0.0.2", "10.0.0.1", 4500)));
        net.Bras2();
    });

    public static Network Good_address_of_a_port() => Network.Define("ND3129", net =>
    {
        net.Bras("BRAS1", "10.0.0.1", bras =>
        {
            bras.Interface("GE0/2/0", up => up.Address("10.0.2.1/24"));
            bras.RemoteBackupService("s1", s => s.Peer("10.0.0.2", "10.0.2.1", 4500));
        });
        net.Bras("BRAS2", "10.0.0.2", bras => bras.RemoteBackupService("s1", s => s.Peer("10.0.2.1", "10.0.0.2", 4500)));
    });

    public static Network Unknown(Ipv4Address source) => Network.Define("ND3129", net =>
    {
        net.Bras("BRAS1", "10.0.0.1", bras => bras.RemoteBackupService("s1", s => s.Peer("10.0.0.2", source, 4500)));
        net.Bras2();
    });

    public static Network Unknown_interface(InterfaceName port, Ipv4Prefix address) => Network.Define("ND3129", net =>
    {
        net.HuaweiRouter("BRAS1", bras =>
        {
            bras.Interface(port, up => up.Address(address));
            bras.RemoteBackupService("s1", s => s.Peer("10.0.0.2", "10.0.0.1", 4500));
        });
        net.Bras2();
    });
}
