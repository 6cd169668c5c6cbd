namespace NetDsl.Examples.Misconfigured;

public static partial class ND5147
{
    public static Network Good() => Network.Define("ND5147", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.Interface("GigabitEthernet0/1", i => i.Address("10.1.1.1/30"));
            r.Interface("GigabitEthernet0/0", i =>
            {
                i.Address("10.1.0.1/30");
                i.BackupInterface("GigabitEthernet0/1");
            });
            r.StaticRoute("40.0.0.0/8", "10.1.0.2");
            r.StaticRoute("40.0.0.0/8", "10.1.1.2", preference: 100);
        });
    });

    public static Network Good_default_route() => Network.Define("ND5147", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.Interface("GigabitEthernet0/1", i => i.Address("10.1.1.1/30"));
            r.Interface("GigabitEthernet0/0", i => i.Address("10.1.0.1/30").BackupInterface("GigabitEthernet0/1"));
            r.StaticRoute("40.0.0.0/8", "10.1.0.2");
            r.StaticRoute("0.0.0.0/0", "10.1.1.2");
        });
    });

    public static Network Good_routing_protocol() => Network.Define("ND5147", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.Interface("GigabitEthernet0/1", i => i.Address("10.1.1.1/30"));
            r.Interface("GigabitEthernet0/0", i => i.Address("10.1.0.1/30").BackupInterface("GigabitEthernet0/1"));
            r.StaticRoute("40.0.0.0/8", "10.1.0.2");
            r.Ospf(1, o => o.Area(0, area => area.Network("10.1.0.0/16")));
        });
    });

    public static Network Unknown(Ipv4Prefix network, Ipv4Address nextHop) => Network.Define("ND5147", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.Interface("GigabitEthernet0/1", i => i.Address("10.1.1.1/30"));
            r.Interface("GigabitEthernet0/0", i => i.Address("10.1.0.1/30").BackupInterface("GigabitEthernet0/1"));
            r.StaticRoute("40.0.0.0/8", "10.1.0.2");
            r.StaticRoute(network, nextHop);
        });
    });
}
