using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

/// <summary>The repair point has LDP FRR and BGP auto FRR.</summary>
public static partial class ND4062
{
    public static Network Bad() => Network.Define("ND4062", net =>
    {
        net.Asbr(asbr =>
        {
            asbr.Mpls("4.4.4.4", mpls => mpls.Ldp(ldp => ldp.Ipv4(ipv4 => ipv4.AutoFrr(LspTrigger.All)))); // expect ND4062
        });
    });
}
