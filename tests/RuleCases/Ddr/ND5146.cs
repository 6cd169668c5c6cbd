using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5146
{
    public static Network Bad_PPPoE_on_demand() => Network.Define("ND5146", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.DialRule(1, DialProtocol.Ip);
            r.Interface("GigabitEthernet0/0", i => i.PppoeClient(1));
            r.Dialer(1, i =>
            {
                i.AddressFrom(AddressSource.PppNegotiation).Dial(d => d.Bundle().Group(1));
                i.BackupInterface("Serial2/1/0"); // expect ND5146
            });
        });
    });

    public static Network Good() => Network.Define("ND5146", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.DialRule(1, DialProtocol.Ip);
            r.Interface("Bri2/4/0", i =>
            {
                i.LinkProtocol(LinkProtocol.Ppp).Address("20.1.1.1/30").Dial(d => d.Traditional().Group(1).Route("20.1.1.2", "8810052"));
            });
            r.Interface("Serial2/1/0", i => i.LinkProtocol(LinkProtocol.Ppp).Address("10.1.1.1/30").BackupInterface("Bri2/4/0"));
        });
    });

    public static Network Good_permanent_PPPoE() => Network.Define("ND5146", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.DialRule(1, DialProtocol.Ip);
            r.Interface("GigabitEthernet0/0", i => i.PppoeClient(1));
            r.Dialer(1, i => i.AddressFrom(AddressSource.PppNegotiation).Dial(d => d.Bundle().Group(1).Idle(0)).BackupInterface("Serial2/1/0"));
        });
    });

    public static Network Unknown(DialerIdleTime idle, DialerNumber dialer) => Network.Define("ND5146", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.DialRule(1, DialProtocol.Ip);
            r.Interface("GigabitEthernet0/0", i => i.PppoeClient(1));
            r.Dialer(1, i => i.AddressFrom(AddressSource.PppNegotiation).Dial(d => d.Bundle().Group(1).Idle(idle)).BackupInterface("Serial2/1/0"));
        });
        net.H3cRouter("Shop", r =>
        {
            r.Interface("GigabitEthernet0/0", i => i.PppoeClient(dialer));
            r.Dialer(1, i => i.BackupInterface("Serial2/1/0"));
        });
    });
}
