namespace NetDsl.Examples.Misconfigured;

/// <summary>A static LSP ends at MASG1 with the label of vpn1.</summary>
public static partial class ND4012
{
    public static Network Bad() => Network.Define("ND4012", net =>
    {
        net.Egress(without1: Without.Label, masg1: pe =>
        {
            pe.Raw("static-lsp egress from-asbr incoming-interface GigabitEthernet0/2/0 in-label 20001");
            pe.Vpn1().StaticLabel(20001); // expect ND4012
        });
    });
}
