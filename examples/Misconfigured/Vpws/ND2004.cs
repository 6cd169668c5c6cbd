namespace NetDsl.Examples.Misconfigured;

/// <summary>A pseudowire has no LDP session to its peer.</summary>
public static partial class ND2004
{
    public static Network Bad() => Network.Define("ND2004", net =>
    {
        net.HuaweiRouter("PE1", pe =>
        {
            pe.Loopback(0, lo => lo.Address("1.1.1.1/32"));
            pe.Mpls("1.1.1.1", mpls => mpls.Ldp());
            pe.MplsL2vpn();
            pe.Interface("GE0/1/0", ac =>
            {
                ac.Pseudowire("2.2.2.2", 1); // expect ND2004
            });
        });
        net.HuaweiRouter("PE2", pe =>
        {
            pe.Loopback(0, lo => lo.Address("2.2.2.2/32"));
            pe.Mpls("2.2.2.2", mpls => mpls.Ldp());
            pe.MplsL2vpn(l2vpn => l2vpn.AutoCreateSession());
            pe.Interface("GE0/1/0", ac => ac.Pseudowire("1.1.1.1", 1));
        });
    });
}
