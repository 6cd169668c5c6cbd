namespace NetDsl.Examples.Misconfigured;

public static partial class ND6077
{
    public static Network Fixed() => Network.Define("ND6077", net =>
    {
        var ce1 = net.HuaweiRouter("CE1", ce =>
        {
            ce.Interface("GE0/1/0", ac => ac.Address("10.1.1.1/30"));
            ce.StaticRoute("192.168.2.0/24", "10.1.1.2");
        });
        var ce2 = net.HuaweiRouter("CE2", ce => ce.Interface("GE0/1/0", ac => ac.Address("10.1.1.2/30")));
        net.Link(ce1.Interface("GE0/1/0"), ce2.Interface("GE0/1/0"));
    });

    public static Network Bad_neighbor_is_not_known() => Network.Define("ND6077", net =>
    {
        net.HuaweiRouter("CE1", ce =>
        {
            ce.Interface("GE0/1/0", ac => ac.Address("10.1.1.1/30"));
            ce.StaticRoute("192.168.2.0/24", "GE0/1/0"); // expect ND6077
        });
    });

    public static Network Good_both() => Network.Define("ND6077", net =>
    {
        net.HuaweiRouter("CE1", ce =>
        {
            ce.Interface("GE0/1/0", ac => ac.Address("10.1.1.1/30"));
            ce.StaticRoute("192.168.2.0/24", "GE0/1/0", "10.1.1.2");
        });
    });

    public static Network Good_point_to_point() => Network.Define("ND6077", net =>
    {
        net.HuaweiRouter("CE1", ce =>
        {
            ce.Interface("GE0/1/0", ac => ac.Address("10.1.1.1/30"));
            ce.StaticRoute("192.168.2.0/24", "Pos0/1/0");
        });
    });

    public static Network Good_dhcp() => Network.Define("ND6077", net =>
    {
        net.HuaweiRouter("CE1", ce =>
        {
            ce.Interface("GE0/1/0", ac => ac.Address("10.1.1.1/30"));
            ce.StaticRoute("192.168.2.0/24", "GE0/1/0", configure: r => r.Dhcp());
        });
    });

    public static Network Good_null() => Network.Define("ND6077", net =>
    {
        net.HuaweiRouter("CE1", ce =>
        {
            ce.Interface("GE0/1/0", ac => ac.Address("10.1.1.1/30"));
            ce.StaticRoute("192.168.2.0/24", "NULL0");
        });
    });

    public static Network Unknown(NextHop nextHop) => Network.Define("ND6077", net =>
    {
        net.HuaweiRouter("CE1", ce =>
        {
            ce.Interface("GE0/1/0", ac => ac.Address("10.1.1.1/30"));
            ce.StaticRoute("192.168.2.0/24", nextHop);
        });
    });
}
