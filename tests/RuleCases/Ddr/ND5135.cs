using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5135
{
    public static Network Fixed() => Network.Define("ND5135", net =>
    {
        net.Branch(r => r.Interface("Serial2/1/1", i => i.LinkProtocol(LinkProtocol.Ppp).Address("10.1.2.1/30")), leased: i =>
        {
            i.BackupInterface("Serial2/1/1");
            i.Raw("backup timer delay 10 20");
        });
    });

    public static Network Bad_dial_rule() => Network.Define("ND5135", net =>
    {
        net.Branch(r =>
        {
            r.Raw("dialer-rule 2 ip permit"); // expect ND5135
        });
    });

    public static Network Bad_bundle() => Network.Define("ND5135", net =>
    {
        net.H3cRouter("Office", r => r.Dialer(1, i =>
        {
            i.Raw("dialer bundle 1"); // expect ND5135
        }));
    });

    public static Network Good_dynamic_route_backup() => Network.Define("ND5135", net =>
    {
        net.Branch(leased: i => i.Raw("description standby of the city"));
    });

    public static Network Unknown(DialerPeerName name) => Network.Define("ND5135", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.DialRule(1, DialProtocol.Ip);
            r.Interface("Bri2/4/0", i => i.BundleMember(1));
            r.Dialer(1, i => i.Address("20.1.1.1/24").Dial(d => d.Bundle().Group(1).PeerName(name)));
        });
    });
}
