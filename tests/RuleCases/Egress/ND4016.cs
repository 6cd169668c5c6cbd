namespace NetDsl.Examples.Misconfigured;

public static partial class ND4016
{
    public static Network Fixed() => Network.Define("ND4016", net =>
    {
        net.Egress(masg1: pe =>
        {
            pe.VpnInstance("vpn1", vpn =>
            {
                vpn.Description("customers of metro");
            });
        });
    });

    public static Network Good_the_same() => Network.Define("ND4016", net =>
    {
        net.Egress(masg1: pe =>
        {
            pe.VpnInstance("vpn1", vpn =>
            {
                vpn.Raw("apply-label per-instance static 20001");
            });
        });
    });

    public static Network Unknown(StaticVpnLabel label) => Network.Define("ND4016", net =>
    {
        net.Egress(masg1: pe =>
        {
            pe.Vpn1().StaticLabel(label);
            pe.VpnInstance("vpn1", vpn =>
            {
                vpn.Raw("apply-label per-instance static 20002");
            });
        });
    });
}
