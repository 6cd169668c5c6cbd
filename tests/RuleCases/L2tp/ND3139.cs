namespace NetDsl.Examples.Misconfigured;

public static partial class ND3139
{
    public static Network Good_another_address() => Network.Define("ND3139", net =>
    {
        net.HuaweiRouter("R1", r => r.Interface("GE0/1/0", i => i.Address("10.0.1.1/24").Vrrp(1, "10.0.1.100", g => g.PreemptDelay(1800))));
    });

    public static Network Good_no_delay() => Network.Define("ND3139", net =>
    {
        net.HuaweiRouter("R1", r => r.Interface("GE0/1/0", i => i.Address("10.0.1.1/24").Vrrp(1, "10.0.1.1", g => g.PreemptDelay(0))));
    });

    public static Network Unknown(Ipv4Address address, VrrpPreemptDelay delay) => Network.Define("ND3139", net =>
    {
        net.HuaweiRouter("R1", r =>
        {
            r.Interface("GE0/1/0", i => i.Address("10.0.1.1/24").Vrrp(1, address, g => g.PreemptDelay(1800)));
            r.Interface("GE0/1/1", i => i.Address("10.0.2.1/24").Vrrp(1, "10.0.2.1", g => g.PreemptDelay(delay)));
        });
    });
}
