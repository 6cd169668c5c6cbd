namespace NetDsl.Examples.Misconfigured;

/// <summary>A static route names an Ethernet port and no neighbor behind it.</summary>
public static partial class ND6077
{
    public static Network Bad() => Network.Define("ND6077", net =>
    {
        var ce1 = net.HuaweiRouter("CE1", ce =>
        {
            ce.Interface("GE0/1/0", ac => ac.Address("10.1.1.1/30"));
            ce.StaticRoute("192.168.2.0/24", "GE0/1/0"); // expect ND6077
        });
        var ce2 = net.HuaweiRouter("CE2", ce => ce.Interface("GE0/1/0", ac => ac.Address("10.1.1.2/30")));
        net.Link(ce1.Interface("GE0/1/0"), ce2.Interface("GE0/1/0"));
    });
}
