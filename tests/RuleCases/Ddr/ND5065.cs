using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5065
{
    public static Network Fixed() => Network.Define("ND5065", net =>
    {
        net.BareBranch(branch =>
        {
            branch.Bgp(65001, bgp =>
            {
                bgp.RouterId("10.255.0.1").Timers(20, 60).Peer("10.1.1.2", 65002).Peer("20.1.1.2", 65002);
                bgp.Ipv4(family => family.Peer("10.1.1.2").Peer("20.1.1.2").Balance(2));
            });
        });
    });

    public static Network Bad_one() => Network.Define("ND5065", net =>
    {
        net.BgpBranch(balance: false, ipv4: family =>
        {
            family.Balance(1); // expect ND5065
        });
    });

    public static Network Fixed_one() => Network.Define("ND5065", net =>
    {
        net.BgpBranch(balance: false, ipv4: family =>
        {
            family.Balance(2);
        });
    });

    public static Network Good_a_plain_line() => Network.Define("ND5065", net =>
    {
        net.BareBranch(
            branch =>
            {
                branch.StaticRoute("40.0.0.0/8", "20.1.1.2");
                branch.Bgp(65001, bgp =>
                {
                    bgp.RouterId("10.255.0.1").Timers(20, 60).Peer("10.1.1.2", 65002).Peer("20.1.1.2", 65002);
                    bgp.Ipv4(family => family.Peer("10.1.1.2").Peer("20.1.1.2"));
                });
            },
            standby: false,
            watch: false);
    });

    public static Network Good_written_as_it_is() => Network.Define("ND5065", net =>
    {
        net.BgpBranch(balance: false, ipv4: family => family.Raw("balance 4 extended"));
    });

    public static Network Unknown(BalancePaths paths) => Network.Define("ND5065", net =>
    {
        net.BgpBranch(balance: false, ipv4: family =>
        {
            family.Balance(paths);
        });
    });
}
