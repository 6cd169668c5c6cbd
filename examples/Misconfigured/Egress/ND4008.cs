namespace NetDsl.Examples.Misconfigured;

/// <summary>MASG2 has the route distinguisher of MASG1.</summary>
public static partial class ND4008
{
    public static Network Bad() => Network.Define("ND4008", net =>
    {
        net.Egress(masg2: pe =>
        {
            pe.Vpn1().RouteDistinguisher("100:1"); // expect ND4008
        });
    });
}
