namespace NetDsl.Examples.Misconfigured;

/// <summary>A remote peer is configured at one end only.</summary>
public static partial class ND2005
{
    public static Network Bad() => Network.Define("ND2005", net =>
    {
        net.HuaweiRouter("PE1", pe => pe.Mpls("1.1.1.1", mpls => mpls.Ldp(ldp =>
        {
            ldp.RemotePeer("2.2.2.2"); // expect ND2005
        })));
        net.HuaweiRouter("PE2", pe => pe.Mpls("2.2.2.2", mpls => mpls.Ldp()));
    });
}
