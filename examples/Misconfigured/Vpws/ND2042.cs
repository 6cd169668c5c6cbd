namespace NetDsl.Examples.Misconfigured;

/// <summary>A line says raw and tagged.</summary>
public static partial class ND2042
{
    public static Network Bad() => Network.Define("ND2042", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Raw("mpls l2vc 2.2.2.2 1 raw tagged"); // expect ND2042
        }));
    });
}
