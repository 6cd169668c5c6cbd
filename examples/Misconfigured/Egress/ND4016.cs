namespace NetDsl.Examples.Misconfigured;

/// <summary>Another label stands in the VPN instance view.</summary>
public static partial class ND4016
{
    public static Network Bad() => Network.Define("ND4016", net =>
    {
        net.Egress(masg1: pe =>
        {
            pe.VpnInstance("vpn1", vpn =>
            {
                vpn.Description("customers of metro");
                vpn.Raw("apply-label per-instance static 20002"); // expect ND4016
            });
        });
    });
}
