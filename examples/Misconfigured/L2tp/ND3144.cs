using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

/// <summary>L2TP in virtual mode.</summary>
public static partial class ND3144
{
    public static Network Bad() => Network.Define("ND3144", net =>
    {
        net.HotBackup(lac1: r => r.RemoteBackupProfile("p1", p =>
        {
            p.Mode(PeerBackupMode.Virtual); // expect ND3144
        }));
    });
}
