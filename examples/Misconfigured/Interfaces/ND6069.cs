namespace NetDsl.Examples.Misconfigured;

/// <summary>An Ethernet port suppresses the host route of PPP.</summary>
public static partial class ND6069
{
    public static Network Bad() => Network.Define("ND6069", net =>
    {
        net.HuaweiRouter("CE1", ce => ce.Interface("GE0/1/0", ac =>
        {
            ac.Address("10.1.1.1/30");
            ac.PppPeerHostRouteSuppress(); // expect ND6069
        }));
    });
}
