namespace NetDsl.Examples.Misconfigured;

/// <summary>Two channels share a pseudowire of a point-to-point sub-interface.</summary>
public static partial class ND2062
{
    public static Network Bad() => Network.Define("ND2062", net =>
    {
        net.Pe1(pe => pe.Interface("Ima-group0/2/1.1", ac =>
        {
            ac.PointToPoint(); // expect ND2062
            ac.Pvc(1, 100);
            ac.Pvc(1, 200);
            ac.Pseudowire("2.2.2.2", 1);
        }));
    });
}
