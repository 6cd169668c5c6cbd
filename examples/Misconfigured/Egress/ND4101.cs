namespace NetDsl.Examples.Misconfigured;

/// <summary>No PE but MASG1 has a label for the VPN.</summary>
public static partial class ND4101
{
    public static Network Bad() => Network.Define("ND4101", net =>
    {
        net.Egress(without1: Without.Label, without2: Without.Label, masg1: pe =>
        {
            pe.Vpn1().StaticLabel(20001); // expect ND4101
        });
    });
}
