using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND4014
{
    public static Network Fixed() => Network.Define("ND4014", net =>
    {
        net.Egress(masg2: pe =>
        {
            var ipv4 = pe.Vpn1();
        });
    });

    public static Network Good_without_static_label() => Network.Define("ND4014", net =>
    {
        net.Egress(agg: pe =>
        {
            pe.Vpn1().LabelMode(VpnLabelMode.PerInstance);
        });
    });

    public static Network Unknown(Input<VpnLabelMode> mode) => Network.Define("ND4014", net =>
    {
        net.Egress(masg2: pe =>
        {
            pe.Vpn1().LabelMode(mode);
        });
    });
}
