namespace NetDsl.Examples.Misconfigured;

public static partial class ND5067
{
    public static Network Fixed() => Network.Define("ND5067", net =>
    {
        net.BgpBranch(balance: false, ipv4: family =>
        {
            family.Balance(2);
        });
    });

    public static Network Good_ebgp() => Network.Define("ND5067", net =>
    {
        net.BgpBranch(balance: false, ipv4: family =>
        {
            family.BalanceEbgp(2);
        });
    });

    public static Network Good_eibgp() => Network.Define("ND5067", net =>
    {
        net.BgpBranch(balance: false, ipv4: family =>
        {
            family.BalanceEibgp(2);
        });
    });

    public static Network Bad_mixed() => Network.Define("ND5067", net =>
    {
        var branch = net.BareBranch(standby: false, watch: false, routing: r =>
        {
            r.Bgp(65001, bgp =>
            {
                bgp.RouterId("10.255.0.1").Timers(20, 60).Peer("10.1.1.2", 65002).Peer("20.1.1.2", 65001);
                bgp.Ipv4(family =>
                {
                    family.Peer("10.1.1.2").Peer("20.1.1.2");
                    family.Balance(2); // expect ND5067
                });
            });
        });
        net.RouteBackup(primary: branch.Interface("Serial2/1/0"), backup: branch.Interface("Bri2/4/0"), networks: ["40.0.0.0/8"]);
    });

    public static Network Fixed_mixed() => Network.Define("ND5067", net =>
    {
        var branch = net.BareBranch(standby: false, watch: false, routing: r =>
        {
            r.Bgp(65001, bgp =>
            {
                bgp.RouterId("10.255.0.1").Timers(20, 60).Peer("10.1.1.2", 65002).Peer("20.1.1.2", 65001);
                bgp.Ipv4(family =>
                {
                    family.Peer("10.1.1.2").Peer("20.1.1.2");
                    family.BalanceEibgp(2);
                });
            });
        });
        net.RouteBackup(primary: branch.Interface("Serial2/1/0"), backup: branch.Interface("Bri2/4/0"), networks: ["40.0.0.0/8"]);
    });

    public static Network Unknown(AsNumber number) => Network.Define("ND5067", net =>
    {
        net.BareBranch(branch =>
        {
            branch.Bgp(number, bgp =>
            {
                bgp.RouterId("10.255.0.1").Timers(20, 60).Peer("10.1.1.2", 65002).Peer("20.1.1.2", 65002);
                bgp.Ipv4(family => family.Peer("10.1.1.2").Peer("20.1.1.2").BalanceIbgp(2));
            });
        });
    });
}
