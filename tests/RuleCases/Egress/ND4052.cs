namespace NetDsl.Examples.Misconfigured;

public static partial class ND4052
{
    public static Network Fixed() => Network.Define("ND4052", net =>
    {
        net.Agg(without: Without.AutoFrr, configure: agg =>
        {
            agg.Bgp(100, bgp => bgp.Unicast(ipv4 => ipv4.ResolveNextHopByTunnel().AutoFrr().IngressLspFrr()));
        });
    });

    public static Network Unknown(Input<bool> on) => Network.Define("ND4052", net =>
    {
        net.Agg(without: Without.AutoFrr, configure: agg =>
        {
            agg.Bgp(100, bgp => bgp.Unicast(ipv4 => ipv4.ResolveNextHopByTunnel().IngressLspFrr().AutoFrr(on)));
        });
        net.Asbr(without: Without.AutoFrr, configure: asbr =>
        {
            asbr.Bgp(200, bgp => bgp.Unicast(ipv4 => ipv4.ResolveNextHopByTunnel().IngressLspFrr(on)));
        });
    });
}
