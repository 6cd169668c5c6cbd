namespace NetDsl.Examples.Misconfigured;

/// <summary>An endpoint has no color.</summary>
public static partial class ND2049
{
    public static Network Bad() => Network.Define("ND2049", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Raw("mpls l2vc 2.2.2.2 1 tunnel-policy sr endpoint 2001:DB8::2"); // expect ND2049
        }));
    });
}
