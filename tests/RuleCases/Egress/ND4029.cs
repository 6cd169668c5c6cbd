namespace NetDsl.Examples.Misconfigured;

public static partial class ND4029
{
    public static Network Bad_in_the_middle() => Network.Define("ND4029", net =>
    {
        net.Egress(agg: pe => pe.Bgp(100, bgp => bgp.Unicast(ipv4 =>
        {
            ipv4.Raw("import-route static non-relay-tunnel med 10"); // expect ND4029
        })));
    });

    public static Network Bad_user_routes() => Network.Define("ND4029", net =>
    {
        net.Egress(agg: pe => pe.Bgp(100, bgp => bgp.Unicast(ipv4 =>
        {
            ipv4.Raw("import-route unr non-relay-tunnel"); // expect ND4029
        })));
    });

    public static Network Good() => Network.Define("ND4029", net =>
    {
        net.Egress(agg: pe => pe.Bgp(100, bgp => bgp.Unicast(ipv4 =>
        {
            ipv4.Raw("import-route static med 10 non-relay-tunnel");
        })));
    });

    public static Network Unknown(Input<bool> on) => Network.Define("ND4029", net =>
    {
        net.Egress(agg: pe => pe.Bgp(100, bgp => bgp.Unicast(ipv4 =>
        {
            ipv4.ImportStatic(nonRelayTunnel: on);
        })));
    });
}
