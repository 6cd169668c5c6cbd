namespace NetDsl.Examples.Misconfigured;

public static partial class ND4008
{
    public static Network Good() => Network.Define("ND4008", net =>
    {
        net.Egress(masg2: pe =>
        {
            pe.Vpn1().RouteDistinguisher("100:9");
        });
    });

    public static Network Good_remote_pe() => Network.Define("ND4008", net =>
    {
        net.Egress(agg: pe =>
        {
            pe.Vpn1().RouteDistinguisher("100:1");
        });
    });

    public static Network Unknown(RouteDistinguisher distinguisher) => Network.Define("ND4008", net =>
    {
        net.Egress(masg2: pe =>
        {
            pe.Vpn1().RouteDistinguisher(distinguisher);
        });
    });
}
