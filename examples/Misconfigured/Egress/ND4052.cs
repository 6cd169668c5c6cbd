namespace NetDsl.Examples.Misconfigured;

/// <summary>BGP LSPs are to have a backup, and there is none.</summary>
public static partial class ND4052
{
    public static Network Bad() => Network.Define("ND4052", net =>
    {
        net.Agg(without: Without.AutoFrr, configure: agg =>
        {
            agg.Bgp(100, bgp => bgp.Unicast(ipv4 => ipv4.ResolveNextHopByTunnel().IngressLspFrr())); // expect ND4052
        });
    });
}
