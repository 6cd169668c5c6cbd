using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

/// <summary>An ISDN line that dials is backed up by a leased line.</summary>
public static partial class ND5146
{
    public static Network Bad() => Network.Define("ND5146", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.DialRule(1, DialProtocol.Ip);
            r.Interface("Bri2/4/0", i =>
            {
                i.LinkProtocol(LinkProtocol.Ppp).Address("20.1.1.1/30").Dial(d => d.Traditional().Group(1).Route("20.1.1.2", "8810052"));
                i.BackupInterface("Serial2/1/0"); // expect ND5146
            });
            r.Interface("Serial2/1/0", i => i.LinkProtocol(LinkProtocol.Ppp).Address("10.1.1.1/30"));
        });
    });
}
