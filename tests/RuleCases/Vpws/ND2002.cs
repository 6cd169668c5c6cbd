namespace NetDsl.Examples.Misconfigured;

public static partial class ND2002
{
    public static Network Good() => Network.Define("ND2002", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1);
        }));
    });

    public static Network Good_static() => Network.Define("ND2002", net =>
    {
        net.HuaweiRouter("PE1", pe =>
        {
            pe.Loopback(0, lo => lo.Address("1.1.1.1/32"));
            pe.Mpls("1.1.1.1");
            pe.MplsL2vpn();
            pe.Interface("GE0/1/0", ac => ac.StaticPseudowire("2.2.2.2", 100, 200));
        });
    });

    public static Network Unknown(InterfaceName name) => Network.Define("ND2002", net =>
    {
        net.HuaweiRouter("PE1", pe =>
        {
            pe.Loopback(0, lo => lo.Address("1.1.1.1/32"));
            pe.Mpls("1.1.1.1");
            pe.MplsL2vpn();
            pe.Interface(name, ac => ac.Pseudowire("2.2.2.2", 1));
        });
    });

    public static Network Fixed() => Network.Define("ND2002", net =>
    {
        net.HuaweiRouter("PE1", pe =>
        {
            pe.Loopback(0, lo => lo.Address("1.1.1.1/32"));
            pe.Mpls("1.1.1.1", mpls => mpls.Ldp());
            pe.MplsL2vpn();
            pe.Interface("GE0/1/0", ac =>
            {
                ac.Pseudowire("2.2.2.2", 1);
            });
        });
    });

    public static Network Bad_behind_a_static_one() => Network.Define("ND2002", net =>
    {
        net.HuaweiRouter("PE1", pe =>
        {
            pe.Loopback(0, lo => lo.Address("1.1.1.1/32"));
            pe.Mpls("1.1.1.1");
            pe.MplsL2vpn();
            pe.Interface("GE0/1/0", ac => ac.StaticPseudowire("2.2.2.2", 100, 200));
            pe.Interface("GE0/1/1", ac => ac.Pseudowire("2.2.2.2", 1)); // expect ND2002
        });
    });
}
