namespace NetDsl.Examples.Misconfigured;

/// <summary>The peer over the backup is enabled in no address family.</summary>
public static partial class ND5074
{
    public static Network Bad() => Network.Define("ND5074", net =>
    {
        net.BareBranch(branch =>
        {
            branch.Bgp(65001, bgp =>
            {
                bgp.RouterId("10.255.0.1").Timers(20, 60);
                bgp.Peer("10.1.1.2", 65002);
                bgp.Peer("20.1.1.2", 65002); // expect ND5074
                bgp.Ipv4(family => family.Balance(2).Peer("10.1.1.2"));
            });
        });
    });
}
