using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5131
{
    public static Network Bad_network_inside_another() => Network.Define("ND5131", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.Interface("GigabitEthernet0/1", i => i.Address("10.1.1.1/24"));
            r.Interface("GigabitEthernet0/2", i =>
            {
                i.Address("10.1.1.2/30"); // expect ND5131
            });
        });
    });

    public static Network Good() => Network.Define("ND5131", net =>
    {
        net.Branch(r => r.Interface("Serial2/1/1", i =>
        {
            i.LinkProtocol(LinkProtocol.Ppp);
            i.Address("10.1.2.2/30");
        }));
    });

    public static Network Good_other_VPN_instance() => Network.Define("ND5131", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.VpnInstance("red");
            r.Interface("GigabitEthernet0/1", i => i.Address("10.1.1.1/24").SecondaryAddress("10.1.1.2/24"));
            r.Interface("GigabitEthernet0/2", i => i.VpnInstance("red").Address("10.1.1.1/24"));
            r.Loopback(0, i => i.Address("10.1.1.9/32"));
        });
    });

    public static Network Good_apart_in_a_large_network() => Network.Define("ND5131", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.Interface("GigabitEthernet0/1", i => i.Address("10.1.0.1/16"));
            r.Interface("GigabitEthernet0/2", i => i.Address("10.1.2.1/24"));
        });
    });

    public static Network Unknown(Ipv4Prefix address, VpnInstanceName vpn) => Network.Define("ND5131", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.Interface("GigabitEthernet0/1", i => i.Address("10.1.1.1/24"));
            r.Interface("GigabitEthernet0/2", i => i.Address(address));
            r.Interface("GigabitEthernet0/3", i => i.VpnInstance(vpn).Address("10.1.1.2/24"));
        });
    });
}
