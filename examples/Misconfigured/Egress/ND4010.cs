namespace NetDsl.Examples.Misconfigured;

/// <summary>A label that not all models take.</summary>
public static partial class ND4010
{
    public static Network Bad() => Network.Define("ND4010", net =>
    {
        net.Egress(
            masg1: pe =>
            {
                pe.Vpn1().StaticLabel(32768); // expect ND4010
            },
            masg2: pe =>
            {
                pe.Vpn1().StaticLabel(32768); // expect ND4010
            });
    });
}
