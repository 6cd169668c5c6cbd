namespace NetDsl.Examples.Misconfigured;

public static partial class ND4010
{
    public static Network Good() => Network.Define("ND4010", net =>
    {
        net.Egress(
            masg1: pe =>
            {
                pe.Vpn1().StaticLabel(32767);
            },
            masg2: pe =>
            {
                pe.Vpn1().StaticLabel(32767);
            });
    });

    public static Network Unknown(StaticVpnLabel label) => Network.Define("ND4010", net =>
    {
        net.Egress(
            masg1: pe =>
            {
                pe.Vpn1().StaticLabel(label);
            },
            masg2: pe =>
            {
                pe.Vpn1().StaticLabel(label);
            });
    });
}
