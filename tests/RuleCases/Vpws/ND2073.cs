namespace NetDsl.Examples.Misconfigured;

public static partial class ND2073
{
    public static Network Fixed() => Network.Define("ND2073", net =>
    {
        net.Asymmetric(
            "GE",
            ce => ce.Interface("GE0/1/0", ac => ac.Address("10.1.1.1/30").SecondaryAddress("10.1.2.1/30")),
            ce =>
            {
                ce.Interface("GE0/1/0", ac => ac.Address("10.1.1.2/30"));
                ce.Interface("GE0/1/1", ac => ac.Address("10.1.2.2/30"));
                ce.StaticRoute("192.168.1.0/24", "10.1.1.1");
                ce.StaticRoute("192.168.1.0/24", "10.1.2.1", preference: 100);
            });
    });

    public static Network Bad_single_homed() => Network.Define("ND2073", net =>
    {
        net.Asymmetric(
            "GE",
            ce =>
            {
                ce.Interface("GE0/1/0", ac => ac.Address("10.1.1.1/30").SecondaryAddress("10.1.2.1/30"));
                ce.StaticRoute("192.168.2.0/24", "10.1.1.2");
                ce.StaticRoute("192.168.2.0/24", "10.1.2.2", preference: 50); // expect ND2073
            },
            ce =>
            {
                ce.Interface("GE0/1/0", ac => ac.Address("10.1.1.2/30"));
                ce.Interface("GE0/1/1", ac => ac.Address("10.1.2.2/30"));
            });
    });

    public static Network Bad_borrowed() => Network.Define("ND2073", net =>
    {
        net.Asymmetric(
            "Pos",
            ce => ce.Interface("Pos0/1/0", ac => ac.Ppp().Address("10.1.1.1/30")),
            ce =>
            {
                ce.Interface("Pos0/1/0", ac => ac.Ppp().Address("10.1.1.2/30"));
                ce.Interface("Pos0/1/1", ac => ac.Ppp().Unnumbered("Pos0/1/0"));
                ce.StaticRoute("192.168.1.0/24", "Pos0/1/0", preference: 100);
                ce.StaticRoute("192.168.1.0/24", "Pos0/1/1", preference: 100); // expect ND2073
            },
            pw => pw.IpInterworking(),
            ac => ac.Reroute(r => r.Delay(30)));
    });

    public static Network Bad_default() => Network.Define("ND2073", net =>
    {
        net.Asymmetric(
            "GE",
            ce => ce.Interface("GE0/1/0", ac => ac.Address("10.1.1.1/30").SecondaryAddress("10.1.2.1/30")),
            ce =>
            {
                ce.Interface("GE0/1/0", ac => ac.Address("10.1.1.2/30"));
                ce.Interface("GE0/1/1", ac => ac.Address("10.1.2.2/30"));
                ce.StaticRoutePreference(120);
                ce.StaticRoute("192.168.1.0/24", "10.1.1.1");
                ce.StaticRoute("192.168.1.0/24", "10.1.2.1", preference: 110); // expect ND2073
            });
    });

    public static Network Good_both_are_received() => Network.Define("ND2073", net =>
    {
        net.Asymmetric(
            "GE",
            ce => ce.Interface("GE0/1/0", ac => ac.Address("10.1.1.1/30").SecondaryAddress("10.1.2.1/30")),
            ce =>
            {
                ce.Interface("GE0/1/0", ac => ac.Address("10.1.1.2/30"));
                ce.Interface("GE0/1/1", ac => ac.Address("10.1.2.2/30"));
                ce.StaticRoute("192.168.1.0/24", "10.1.1.1");
                ce.StaticRoute("192.168.1.0/24", "10.1.2.1");
            },
            circuit: ac => ac.StreamDualReceiving());
    });

    public static Network Good_other_network() => Network.Define("ND2073", net =>
    {
        net.Asymmetric(
            "GE",
            ce => ce.Interface("GE0/1/0", ac => ac.Address("10.1.1.1/30").SecondaryAddress("10.1.2.1/30")),
            ce =>
            {
                ce.Interface("GE0/1/0", ac => ac.Address("10.1.1.2/30"));
                ce.Interface("GE0/1/1", ac => ac.Address("10.1.2.2/30"));
                ce.StaticRoute("192.168.1.0/24", "10.1.1.1");
                ce.StaticRoute("192.168.3.0/24", "10.1.2.1");
            });
    });

    public static Network Good_follows_bfd() => Network.Define("ND2073", net =>
    {
        net.Asymmetric(
            "GE",
            ce => ce.Interface("GE0/1/0", ac => ac.Address("10.1.1.1/30").SecondaryAddress("10.1.2.1/30")),
            ce =>
            {
                ce.Interface("GE0/1/0", ac => ac.Address("10.1.1.2/30"));
                ce.Interface("GE0/1/1", ac => ac.Address("10.1.2.2/30"));
                ce.StaticRoute("192.168.1.0/24", "10.1.1.1");
                ce.StaticRoute("192.168.1.0/24", "10.1.2.1", configure: r => r.Bfd());
            });
    });

    public static Network Good_single_homed_ppp() => Network.Define("ND2073", net =>
    {
        net.Asymmetric(
            "Pos",
            ce =>
            {
                ce.Interface("Pos0/1/0", ac => ac.Ppp().Address("10.1.1.1/30").SecondaryAddress("10.1.2.1/30"));
                ce.StaticRoute("192.168.2.0/24", "10.1.1.2");
                ce.StaticRoute("192.168.2.0/24", "10.1.2.2");
            },
            ce =>
            {
                ce.Interface("Pos0/1/0", ac => ac.Ppp().Address("10.1.1.2/30"));
                ce.Interface("Pos0/1/1", ac => ac.Ppp().Address("10.1.2.2/30"));
            },
            pw => pw.IpInterworking());
    });

    public static Network Unknown(RoutePreference preference) => Network.Define("ND2073", net =>
    {
        net.Asymmetric(
            "GE",
            ce => ce.Interface("GE0/1/0", ac => ac.Address("10.1.1.1/30").SecondaryAddress("10.1.2.1/30")),
            ce =>
            {
                ce.Interface("GE0/1/0", ac => ac.Address("10.1.1.2/30"));
                ce.Interface("GE0/1/1", ac => ac.Address("10.1.2.2/30"));
                ce.StaticRoute("192.168.1.0/24", "10.1.1.1");
                ce.StaticRoute("192.168.1.0/24", "10.1.2.1", preference);
            });
    });

    public static Network Unknown_next_hop(NextHop nextHop) => Network.Define("ND2073", net =>
    {
        net.Asymmetric(
            "GE",
            ce => ce.Interface("GE0/1/0", ac => ac.Address("10.1.1.1/30").SecondaryAddress("10.1.2.1/30")),
            ce =>
            {
                ce.Interface("GE0/1/0", ac => ac.Address("10.1.1.2/30"));
                ce.Interface("GE0/1/1", ac => ac.Address("10.1.2.2/30"));
                ce.StaticRoute("192.168.1.0/24", "10.1.1.1");
                ce.StaticRoute("192.168.1.0/24", nextHop);
            });
    });
}
