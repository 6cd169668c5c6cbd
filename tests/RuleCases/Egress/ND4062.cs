using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND4062
{
    public static Network Good() => Network.Define("ND4062", net =>
    {
        net.Asbr(without: Without.AutoFrr, configure: asbr =>
        {
            asbr.Mpls("4.4.4.4", mpls => mpls.Ldp(ldp => ldp.Ipv4(ipv4 => ipv4.AutoFrr(LspTrigger.All))));
        });
    });

    public static Network Unknown(Input<LspTrigger> routes) => Network.Define("ND4062", net =>
    {
        net.Asbr(asbr =>
        {
            asbr.Mpls("4.4.4.4", mpls => mpls.Ldp(ldp => ldp.Ipv4(ipv4 => ipv4.AutoFrr(routes))));
        });
    });
}
