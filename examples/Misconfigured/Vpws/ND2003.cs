namespace NetDsl.Examples.Misconfigured;

/// <summary>The LSR ID is not the address of a loopback interface.</summary>
public static partial class ND2003
{
    public static Network Bad() => Network.Define("ND2003", net =>
    {
        net.HuaweiRouter("PE1", pe =>
        {
            pe.Loopback(0, lo => lo.Address("1.1.1.9/32"));
            pe.Mpls("1.1.1.1", mpls => mpls.Ldp(ldp => ldp.RemotePeer("2.2.2.2"))); // expect ND2003
            pe.MplsL2vpn();
            pe.Interface("GE0/1/0", ac => ac.Pseudowire("2.2.2.2", 1));
        });
    });
}
