namespace NetDsl.Examples.Misconfigured;

/// <summary>vpn1 and vpn2 have one label.</summary>
public static partial class ND4011
{
    public static Network Bad() => Network.Define("ND4011", net =>
    {
        net.Egress(
            masg1: pe =>
            {
                pe.Vpn2(1).StaticLabel(20001); // expect ND4011
            },
            masg2: pe =>
            {
                pe.Vpn2(2).StaticLabel(20001); // expect ND4011
            });
    });
}
