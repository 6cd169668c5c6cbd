namespace NetDsl.Examples.Misconfigured;

public static partial class ND4012
{
    public static Network Bad_pseudowire() => Network.Define("ND4012", net =>
    {
        net.Egress(without1: Without.Label, masg1: pe =>
        {
            pe.Interface("GE0/1/5", ac => ac.Raw("mpls static-l2vc destination 4.4.4.4 transmit-vpn-label 20009 receive-vpn-label 20001"));
            pe.Vpn1().StaticLabel(20001); // expect ND4012
        });
    });

    public static Network Bad_ccc() => Network.Define("ND4012", net =>
    {
        net.Egress(without1: Without.Label, masg1: pe =>
        {
            pe.MplsL2vpn();
            pe.Interface("GE0/1/5");
            pe.StaticCcc("leased", "GE0/1/5", 20001, 20009, "10.4.1.1");
            pe.Vpn1().StaticLabel(20001); // expect ND4012
        });
    });

    public static Network Good() => Network.Define("ND4012", net =>
    {
        net.Egress(without1: Without.Label, masg1: pe =>
        {
            pe.Raw("static-lsp egress from-asbr incoming-interface GigabitEthernet0/2/0 in-label 101");
            pe.Vpn1().StaticLabel(20001);
        });
    });

    public static Network Good_out_label() => Network.Define("ND4012", net =>
    {
        net.Egress(without1: Without.Label, masg1: pe =>
        {
            pe.Raw("static-lsp ingress to-asbr destination 4.4.4.4 32 nexthop 10.4.1.1 out-label 20001");
            pe.Vpn1().StaticLabel(20001);
        });
    });

    public static Network Unknown(StaticVpnLabel label) => Network.Define("ND4012", net =>
    {
        net.Egress(without1: Without.Label, masg1: pe =>
        {
            pe.Raw("static-lsp egress from-asbr incoming-interface GigabitEthernet0/2/0 in-label 20001");
            pe.Vpn1().StaticLabel(label);
        });
    });
}
