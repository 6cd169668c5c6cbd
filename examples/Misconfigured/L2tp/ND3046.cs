namespace NetDsl.Examples.Misconfigured;

/// <summary>The tunnel source is a VLANIF interface.</summary>
public static partial class ND3046
{
    public static Network Bad() => Network.Define("ND3046", net =>
    {
        net.Lac1(
            router => router.Interface("Vlanif10", vlan => vlan.Address("10.2.1.1/24")),
            lac: side => side.Source("Vlanif10")); // expect ND3046
    });
}
