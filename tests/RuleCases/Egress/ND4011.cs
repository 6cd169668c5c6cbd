namespace NetDsl.Examples.Misconfigured;

public static partial class ND4011
{
    public static Network Good() => Network.Define("ND4011", net =>
    {
        net.Egress(
            masg1: pe =>
            {
                pe.Vpn2(1).StaticLabel(20002);
            },
            masg2: pe =>
            {
                pe.Vpn2(2).StaticLabel(20002);
            });
    });

    public static Network Unknown(StaticVpnLabel label) => Network.Define("ND4011", net =>
    {
        net.Egress(
            masg1: pe =>
            {
                pe.Vpn1().StaticLabel(label);
                pe.Vpn2(1).StaticLabel(label);
            },
            masg2: pe =>
            {
                pe.Vpn1().StaticLabel(label);
                pe.Vpn2(2).StaticLabel(label);
            });
    });
}
