namespace NetDsl.Examples.Misconfigured;

/// <summary>MASG2 looks the address of MASG1 up in the LDP LSP between them.</summary>
public static partial class ND4028
{
    public static Network Bad() => Network.Define("ND4028", net =>
    {
        net.Egress(without2: Without.OtherRoute, masg2: pe => pe.Bgp(200, bgp => bgp.Unicast(ipv4 =>
        {
            ipv4.Network("5.5.5.5/32"); // expect ND4028
        })));
    });
}
