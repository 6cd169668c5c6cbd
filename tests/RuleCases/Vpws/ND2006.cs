using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND2006
{
    public static Network Good() => Network.Define("ND2006", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1);
        }));
    });

    public static Network Bad_remote_peer() => Network.Define("ND2006", net =>
    {
        net.HuaweiRouter("PE1", pe => pe.Mpls("1.1.1.1", mpls => mpls.Ldp(ldp => ldp
            .RemotePeer("1.1.1.1") // expect ND2006
            .RemotePeer("2.2.2.2"))));
    });

    public static Network Bad_static() => Network.Define("ND2006", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.StaticPseudowire("1.1.1.1", 100, 200); // expect ND2006
        }));
    });

    public static Network Bad_template_once() => Network.Define("ND2006", net =>
    {
        net.Pe1(pe =>
        {
            var gold = pe.PwTemplate("gold", t => t.Peer("1.1.1.1")); // expect ND2006
            pe.Interface("GE0/1/0", ac => ac.Pseudowire(gold, 1));
            pe.Interface("GE0/1/1", ac => ac.Pseudowire(gold, 2));
        });
    });

    public static Network Unknown(Ipv4Address peer, Ipv4Address lsrId) => Network.Define("ND2006", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac => ac.Pseudowire(peer, 1)));
        net.Pe("PE2", lsrId, ["1.1.1.1"], pe => pe.Interface("GE0/1/0", ac => ac.Pseudowire("1.1.1.1", 1)));
    });
}
