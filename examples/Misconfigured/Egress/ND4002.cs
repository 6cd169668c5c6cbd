namespace NetDsl.Examples.Misconfigured;

/// <summary>MASG2 does not have vpn2.</summary>
public static partial class ND4002
{
    public static Network Bad() => Network.Define("ND4002", net =>
    {
        net.Egress(masg1: pe =>
        {
            pe.Vpn2(1).StaticLabel(20002); // expect ND4002
        });
    });
}
