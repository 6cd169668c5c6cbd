namespace NetDsl.Examples.Misconfigured;

public static partial class ND4004
{
    public static Network Good() => Network.Define("ND4004", net =>
    {
        net.Egress(agg: pe =>
        {
            pe.VpnInstance("vpn2", vpn =>
            {
                vpn.Raw("route-distinguisher 200:3");
                vpn.Raw("vpn-target 2:2 both");
                vpn.Raw("apply-label per-instance static 20002");
            });
        });
    });

    public static Network Unknown(VpnInstanceName name) => Network.Define("ND4004", net =>
    {
        net.Egress(agg: pe =>
        {
            pe.VpnInstance(name, vpn =>
            {
                vpn.Raw("apply-label per-route");
            });
        });
    });
}
