namespace NetDsl.Examples.Misconfigured;

public static partial class ND3338
{
    public static Network Bad_second_address() => Network.Define("ND3338", net =>
    {
        net.HuaweiRouter("R1", r => r.Interface("GE0/1/0", i => i.Address("10.0.1.1/24").Vrrp(1, "10.0.1.100", g =>
        {
            g.VirtualIp("10.0.3.100"); // expect ND3338
        })));
    });

    public static Network Good_secondary_network() => Network.Define("ND3338", net =>
    {
        net.HuaweiRouter("R1", r => r.Interface("GE0/1/0", i => i.Address("10.0.1.1/24").SecondaryAddress("10.0.2.1/24").Vrrp(1, "10.0.1.100").Vrrp(2, "10.0.2.100")));
    });

    public static Network Good_no_address() => Network.Define("ND3338", net =>
    {
        net.HuaweiRouter("R1", r => r.Interface("GE0/1/0", i => i.Vrrp(1, "10.0.2.100")));
    });

    public static Network Unknown(Ipv4Prefix own, Ipv4Address address) => Network.Define("ND3338", net =>
    {
        net.HuaweiRouter("R1", r =>
        {
            r.Interface("GE0/1/0", i => i.Address("10.0.1.1/24").Vrrp(1, address));
            r.Interface("GE0/1/1", i => i.Address(own).Vrrp(1, "10.0.2.100"));
        });
    });
}
