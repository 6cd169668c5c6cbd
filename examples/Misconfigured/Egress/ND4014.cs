using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

/// <summary>MASG2 has labels per instance without a number too.</summary>
public static partial class ND4014
{
    public static Network Bad() => Network.Define("ND4014", net =>
    {
        net.Egress(masg2: pe =>
        {
            var ipv4 = pe.Vpn1();
            ipv4.LabelMode(VpnLabelMode.PerInstance); // expect ND4014
        });
    });
}
