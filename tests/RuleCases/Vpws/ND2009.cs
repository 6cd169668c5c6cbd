namespace NetDsl.Examples.Misconfigured;

public static partial class ND2009
{
    public static Network Good() => Network.Define("ND2009", net =>
    {
        net.Pe1(pe =>
        {
            var gold = pe.PwTemplate("gold", t => t.Peer("2.2.2.2"));
            pe.Interface("GE0/1/0", ac => ac.Pseudowire(gold, 1));
        });
    });

    public static Network Unknown(Ipv4Address peer) => Network.Define("ND2009", net =>
    {
        net.Pe1(pe =>
        {
            var gold = pe.PwTemplate("gold", t => t.Peer(peer));
            pe.Interface("GE0/1/0", ac => ac.Pseudowire(gold, 1));
        });
    });
}
