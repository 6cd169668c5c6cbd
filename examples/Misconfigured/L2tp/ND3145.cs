namespace NetDsl.Examples.Misconfigured;

/// <summary>Five other devices.</summary>
public static partial class ND3145
{
    public static Network Bad() => Network.Define("ND3145", net =>
    {
        net.Bras("BRAS1", "10.0.0.1", bras =>
        {
            for (var i = 2; i <= 5; i++)
                bras.RemoteBackupService($"s{i}", s => s.Peer($"10.0.0.{i}", "10.0.0.1", 4500 + i));
            bras.RemoteBackupService("s6", s => s.Peer("10.0.0.6", "10.0.0.1", 4506)); // expect ND3145
        });
        for (var i = 2; i <= 6; i++)
            net.Bras($"BRAS{i}", $"10.0.0.{i}", bras => bras.RemoteBackupService("s1", s => s.Peer("10.0.0.1", $"10.0.0.{i}", 4500 + i)));
    });
}
