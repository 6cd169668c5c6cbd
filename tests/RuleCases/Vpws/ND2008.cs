namespace NetDsl.Examples.Misconfigured;

public static partial class ND2008
{
    public static Network Good() => Network.Define("ND2008", net =>
    {
        net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe => pe.Interface("GE0/1/0", ac => ac.Pseudowire("2.2.2.2", 1)));
        net.Remote("PE2", "2.2.2.2", "1.1.1.1", 1);
    });

    public static Network Fixed() => Network.Define("ND2008", net =>
    {
        net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1);
        }));
        net.Pe("PE2", "2.2.2.2", ["1.1.1.1"], pe =>
        {
            pe.Interface("GE0/1/1", link => link.Address("10.0.0.2/30"));
            pe.Interface("GE0/1/0", ac => ac.Pseudowire("1.1.1.1", 1));
        });
    });

    public static Network Unknown(Ipv4Prefix address) => Network.Define("ND2008", net =>
    {
        net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe => pe.Interface("GE0/1/0", ac => ac.Pseudowire("10.0.0.2", 1)));
        net.Pe("PE2", "2.2.2.2", ["1.1.1.1"], pe => pe.Interface("GE0/1/1", link => link.Address(address)));
    });

    public static Network Good_lsr_id_of_ldp() => Network.Define("ND2008", net =>
    {
        net.Pe("PE1", "1.1.1.1", ["2.2.2.9"], pe => pe.Interface("GE0/1/0", ac => ac.Pseudowire("2.2.2.9", 1)));
        net.HuaweiRouter("PE2", pe =>
        {
            pe.Loopback(0, lo => lo.Address("2.2.2.2/32"));
            pe.Loopback(1, lo => lo.Address("2.2.2.9/32"));
            pe.Mpls("2.2.2.2", mpls => mpls.Ldp(ldp => ldp.LsrId("2.2.2.9").RemotePeer("1.1.1.1")));
            pe.MplsL2vpn();
            pe.Interface("GE0/1/0", ac => ac.Pseudowire("1.1.1.1", 1));
        });
    });

    public static Network Bad_static() => Network.Define("ND2008", net =>
    {
        net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.StaticPseudowire("10.0.0.2", 100, 200); // expect ND2008
        }));
        net.Pe("PE2", "2.2.2.2", ["1.1.1.1"], pe => pe.Interface("GE0/1/1", link => link.Address("10.0.0.2/30")));
    });

    public static Network Fixed_static() => Network.Define("ND2008", net =>
    {
        net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.StaticPseudowire("2.2.2.2", 100, 200);
        }));
        net.Pe("PE2", "2.2.2.2", ["1.1.1.1"], pe => pe.Interface("GE0/1/1", link => link.Address("10.0.0.2/30")));
    });

    public static Network Bad_template_once() => Network.Define("ND2008", net =>
    {
        net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe =>
        {
            var gold = pe.PwTemplate("gold", t => t.Peer("10.0.0.2")); // expect ND2008
            pe.Interface("GE0/1/0", ac => ac.Pseudowire(gold, 1));
            pe.Interface("GE0/1/1", ac => ac.Pseudowire(gold, 2));
        });
        net.Pe("PE2", "2.2.2.2", ["1.1.1.1"], pe => pe.Interface("GE0/1/1", link => link.Address("10.0.0.2/30")));
    });
}
