namespace NetDsl.Examples.Misconfigured;

/// <summary>A router has LDP pseudowires and no LDP.</summary>
public static partial class ND2002
{
    public static Network Bad() => Network.Define("ND2002", net =>
    {
        net.HuaweiRouter("PE1", pe =>
        {
            pe.Loopback(0, lo => lo.Address("1.1.1.1/32"));
            pe.Mpls("1.1.1.1");
            pe.MplsL2vpn();
            pe.Interface("GE0/1/0", ac =>
            {
                ac.Pseudowire("2.2.2.2", 1); // expect ND2002
            });
        });
    });
}
