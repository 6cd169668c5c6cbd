namespace NetDsl.Examples.Misconfigured;

/// <summary>The label stands in the VPN instance view of vpn2, whose address family is not enabled.</summary>
public static partial class ND4004
{
    public static Network Bad() => Network.Define("ND4004", net =>
    {
        net.Egress(agg: pe =>
        {
            pe.VpnInstance("vpn2", vpn =>
            {
                vpn.Description("backup of vpn1");
                vpn.Raw("vpn-target 2:2 both");
                vpn.Raw("apply-label per-instance static 20002"); // expect ND4004
            });
        });
    });
}
