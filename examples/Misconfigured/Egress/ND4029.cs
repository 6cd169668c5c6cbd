namespace NetDsl.Examples.Misconfigured;

/// <summary>The keyword stands in a VPN instance.</summary>
public static partial class ND4029
{
    public static Network Bad() => Network.Define("ND4029", net =>
    {
        net.Egress(masg1: pe => pe.Bgp(200, bgp => bgp.VpnInstance("vpn1", ipv4 =>
        {
            ipv4.Raw("import-route static non-relay-tunnel"); // expect ND4029
        })));
    });
}
