namespace NetDsl.Examples.Misconfigured;

/// <summary>The loopback interface of MASG2 has a 24-bit mask.</summary>
public static partial class ND4022
{
    public static Network Bad() => Network.Define("ND4022", net =>
    {
        net.Egress(without2: Without.Loopback, masg2: pe =>
        {
            pe.Loopback(1, lo => lo.Address("6.6.6.6/24")); // expect ND4022
        });
    });
}
