namespace NetDsl.Examples.Misconfigured;

/// <summary>BGP takes one route only.</summary>
public static partial class ND5065
{
    public static Network Bad() => Network.Define("ND5065", net =>
    {
        net.BareBranch(branch =>
        {
            branch.Bgp(65001, bgp =>
            {
                bgp.RouterId("10.255.0.1").Timers(20, 60).Peer("10.1.1.2", 65002).Peer("20.1.1.2", 65002);
                bgp.Ipv4(family => family.Peer("10.1.1.2").Peer("20.1.1.2")); // expect ND5065
            });
        });
    });
}
