namespace NetDsl.Examples.Misconfigured;

/// <summary>The loopback interface of MASG2 is in vpn1.</summary>
public static partial class ND4023
{
    public static Network Bad() => Network.Define("ND4023", net =>
    {
        net.Egress(masg2: pe =>
        {
            pe.Loopback(1, lo =>
            {
                lo.Description("router ID");
                lo.VpnInstance("vpn1"); // expect ND4023
            });
        });
    });
}
