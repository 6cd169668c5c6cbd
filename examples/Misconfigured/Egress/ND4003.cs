namespace NetDsl.Examples.Misconfigured;

/// <summary>MASG2 gives vpn1 another label.</summary>
public static partial class ND4003
{
    public static Network Bad() => Network.Define("ND4003", net =>
    {
        net.Egress(masg2: pe =>
        {
            pe.Vpn1().StaticLabel(20002); // expect ND4003
        });
    });
}
