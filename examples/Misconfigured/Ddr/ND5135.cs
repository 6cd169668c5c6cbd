using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

/// <summary>A backup in the words of Comware 5.</summary>
public static partial class ND5135
{
    public static Network Bad() => Network.Define("ND5135", net =>
    {
        net.Branch(r => r.Interface("Serial2/1/1", i => i.LinkProtocol(LinkProtocol.Ppp).Address("10.1.2.1/30")), leased: i =>
        {
            i.BackupInterface("Serial2/1/1");
            i.Raw("standby timer delay 10 20"); // expect ND5135
        });
    });
}
