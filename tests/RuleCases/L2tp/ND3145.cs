namespace NetDsl.Examples.Misconfigured;

public static partial class ND3145
{
    public static Network Good_four() => Network.Define("ND3145", net =>
    {
        net.Bras("BRAS1", "10.0.0.1", bras =>
        {
            for (var i = 2; i <= 5; i++)
                bras.RemoteBackupService($"s{i}", s => s.Peer($"10.0.0.{i}", "10.0.0.1", 4500 + i));
        });
        for (var i = 2; i <= 5; i++)
            net.Bras($"BRAS{i}", $"10.0.0.{i}", bras => bras.RemoteBackupService("s1", s => s.Peer("10.0.0.1", $"10.0.0.{i}", 4500 + i)));
    });

    public static Network Good_five_services_to_one_device() => Network.Define("ND3145", net =>
    {
        net.Bras("BRAS1", "10.0.0.1", bras =>
        {
            for (var i = 1; i <= 5; i++)
            {
                bras.Loopback(i, lo => lo.Address($"10.0.{i}.1/32"));
                bras.RemoteBackupService($"s{i}", s => s.Peer($"10.0.{i}.2", $"10.0.{i}.1", 4500 + i));
            }
        });
        net.Bras("BRAS2", "10.0.0.2", bras =>
        {
            for (var i = 1; i <= 5; i++)
            {
                bras.Loopback(i, lo => lo.Address($"10.0.{i}.2/32"));
                bras.RemoteBackupService($"s{i}", s => s.Peer($"10.0.{i}.1", $"10.0.{i}.2", 4500 + i));
            }
        });
    });

    public static Network Unknown(Ipv4Address peer) => Network.Define("ND3145", net =>
    {
        net.Bras("BRAS1", "10.0.0.1", bras =>
        {
            for (var i = 2; i <= 5; i++)
                bras.RemoteBackupService($"s{i}", s => s.Peer($"10.0.0.{i}", "10.0.0.1", 4500 + i));
            bras.RemoteBackupService("s6", s => s.Peer(peer, "10.0.0.1", 4506));
        });
        for (var i = 2; i <= 5; i++)
            net.Bras($"BRAS{i}", $"10.0.0.{i}", bras => bras.RemoteBackupService("s1", s => s.Peer("10.0.0.1", $"10.0.0.{i}", 4500 + i)));
    });
}
