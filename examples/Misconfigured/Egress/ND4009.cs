namespace NetDsl.Examples.Misconfigured;

/// <summary>MASG2 takes routes of a target more than MASG1.</summary>
public static partial class ND4009
{
    public static Network Bad() => Network.Define("ND4009", net =>
    {
        net.Egress(masg2: pe =>
        {
            pe.Vpn1().ImportTarget("1:2"); // expect ND4009
        });
    });
}
