using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND4056
{
    public static Network Fixed() => Network.Define("ND4056", net =>
    {
        net.Egress(without1: Without.Bfd, masg1: masg =>
        {
            masg.Bfd(bfd => bfd.MplsPassive());
        });
    });

    public static Network Bad_TE_tunnel() => Network.Define("ND4056", net =>
    {
        net.Egress(withoutAsbr: Without.Bfd, without1: Without.Bfd, asbr: asbr =>
        {
            asbr.Bfd();
            asbr.Tunnel(1, tunnel => tunnel.TeTunnel("5.5.5.5", te => te.Bfd()));
            asbr.Tunnel(2, tunnel => tunnel.TeTunnel("6.6.6.6", te => te.Bfd()));
        }, masg1: masg =>
        {
            masg.Bfd(); // expect ND4056
        });
    });

    public static Network Good_echo() => Network.Define("ND4056", net =>
    {
        net.Egress(withoutAsbr: Without.Bfd, without1: Without.Bfd, asbr: asbr =>
        {
            asbr.Bfd();
            asbr.Tunnel(1, tunnel => tunnel.TeTunnel("5.5.5.5", te => te.Bfd(variant: TeBfdVariant.OneArmEcho)));
            asbr.Tunnel(2, tunnel => tunnel.TeTunnel("6.6.6.6", te => te.Bfd()));
        });
    });

    public static Network Good_not_watched() => Network.Define("ND4056", net =>
    {
        net.Egress(without1: Without.Bfd, withoutAsbr: Without.Bfd, asbr: asbr =>
        {
            asbr.Bfd();
            asbr.Bgp(200, bgp => bgp.Peer("5.5.5.5", 200, peer => peer.Bfd()));
            asbr.Bgp(200, bgp => bgp.Peer("6.6.6.6", 200, peer => peer.Bfd()));
        });
    });

    public static Network Unknown(Input<bool> on) => Network.Define("ND4056", net =>
    {
        net.Egress(without1: Without.Bfd, masg1: masg =>
        {
            masg.Bfd(bfd => bfd.MplsPassive(on));
        });
    });
}
