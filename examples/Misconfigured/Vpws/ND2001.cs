namespace NetDsl.Examples.Misconfigured;

/// <summary>A router has pseudowires and no L2VPN or MPLS.</summary>
public static partial class ND2001
{
    public static Network Bad() => Network.Define("ND2001", net =>
    {
        net.HuaweiRouter("PE1", pe =>
        {
            pe.Loopback(0, lo => lo.Address("1.1.1.1/32"));
            pe.Mpls("1.1.1.1", mpls => mpls.Ldp(ldp => ldp.RemotePeer("2.2.2.2")));
            pe.Interface("GE0/1/0", ac =>
            {
                ac.Pseudowire("2.2.2.2", 1); // expect ND2001
            });
        });
    });
}
