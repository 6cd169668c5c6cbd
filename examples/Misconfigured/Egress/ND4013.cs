using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

/// <summary>MASG2 has labels per route too.</summary>
public static partial class ND4013
{
    public static Network Bad() => Network.Define("ND4013", net =>
    {
        net.Egress(masg2: pe =>
        {
            var ipv4 = pe.Vpn1();
            ipv4.LabelMode(VpnLabelMode.PerRoute); // expect ND4013
        });
    });
}
