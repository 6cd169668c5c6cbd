namespace NetDsl.Examples.Misconfigured;

/// <summary>An LNS with two uplinks takes tunnels at the address of one.</summary>
public static partial class ND3056
{
    public static Network Bad() => Network.Define("ND3056", net =>
    {
        net.Lns1(router =>
        {
            router.Interface("GE0/1/1", up => up.Address("10.1.2.2/24"));
            router.Ospf(1, ospf => ospf.Area(0, area => area.Network("10.1.1.0/24").Network("10.1.2.0/24")));
            router.LnsGroup("group1", g => g.Source("GE0/1/0")); // expect ND3056
        });
    });
}
