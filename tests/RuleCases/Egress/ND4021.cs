namespace NetDsl.Examples.Misconfigured;

public static partial class ND4021
{
    public static Network Bad_link() => Network.Define("ND4021", net =>
    {
        net.Egress(without2: Without.Session, masg2: pe =>
        {
            pe.Bgp(200).Peer("4.4.4.4", 200, peer => peer.ConnectInterface("GE0/2/0")); // expect ND4021
        });
    });

    public static Network Bad_without_address() => Network.Define("ND4021", net =>
    {
        net.Egress(without2: Without.Session, masg2: pe =>
        {
            pe.Loopback(9);
            pe.Bgp(200).Peer("4.4.4.4", 200, peer => peer.ConnectInterface("LoopBack9")); // expect ND4021
        });
    });

    public static Network Good() => Network.Define("ND4021", net =>
    {
        net.Egress(without2: Without.Session, masg2: pe =>
        {
            pe.Bgp(200).Peer("4.4.4.4", 200, peer => peer.ConnectInterface("LoopBack1"));
        });
    });

    public static Network Good_raw() => Network.Define("ND4021", net =>
    {
        net.Egress(without2: Without.Session, masg2: pe =>
        {
            pe.Raw("interface LoopBack9", below: ["ip address 6.6.6.9 32"]);
            pe.Bgp(200).Peer("4.4.4.4", 200, peer => peer.ConnectInterface("LoopBack9"));
        });
    });

    public static Network Unknown(InterfaceName source) => Network.Define("ND4021", net =>
    {
        net.Egress(without2: Without.Session, masg2: pe =>
        {
            pe.Bgp(200).Peer("4.4.4.4", 200, peer => peer.ConnectInterface(source));
        });
    });
}
