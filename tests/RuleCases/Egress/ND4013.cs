using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND4013
{
    public static Network Fixed() => Network.Define("ND4013", net =>
    {
        net.Egress(masg2: pe =>
        {
            var ipv4 = pe.Vpn1();
        });
    });

    public static Network Bad_pop_go() => Network.Define("ND4013", net =>
    {
        net.Egress(masg2: pe =>
        {
            var ipv4 = pe.Vpn1();
            ipv4.PopGo(VpnPopGoMode.PerNextHop); // expect ND4013
        });
    });

    public static Network Good_without_static_label() => Network.Define("ND4013", net =>
    {
        net.Egress(agg: pe =>
        {
            pe.Vpn1().LabelMode(VpnLabelMode.PerRoute);
        });
    });

    public static Network Unknown(Input<VpnLabelMode> mode, Input<VpnPopGoMode> popGo) => Network.Define("ND4013", net =>
    {
        net.Egress(masg2: pe =>
        {
            pe.Vpn1().LabelMode(mode).PopGo(popGo);
        });
    });
}
