using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND4059
{
    public static Network Good() => Network.Define("ND4059", net =>
    {
        net.Asbr(without: Without.Nothing, configure: asbr =>
        {
            asbr.Tunnel(1, tunnel => tunnel.TeTunnel("5.5.5.5"));
            asbr.BfdForTeTunnel("masg1", "Tunnel1", bfd => bfd.LocalDiscriminator(11).RemoteDiscriminator(12));
        });
    });

    public static Network Bad_GRE() => Network.Define("ND4059", net =>
    {
        net.Asbr(without: Without.Nothing, configure: asbr =>
        {
            asbr.Tunnel(1, tunnel => tunnel.GreTunnel("LoopBack1", "5.5.5.5"));
            asbr.BfdForTeTunnel("masg1", "Tunnel1", bfd => bfd.LocalDiscriminator(11).RemoteDiscriminator(12)); // expect ND4059
        });
    });

    public static Network Unknown(InterfaceName tunnel, Input<TunnelProtocol> protocol) => Network.Define("ND4059", net =>
    {
        net.Asbr(without: Without.Nothing, configure: asbr =>
        {
            asbr.Tunnel(2, port => port.TunnelProtocol(protocol).TunnelDestination("5.5.5.5"));
            asbr.BfdForTeTunnel("masg1", tunnel, bfd => bfd.LocalDiscriminator(11).RemoteDiscriminator(12));
            asbr.BfdForTeTunnel("masg2", "Tunnel2", bfd => bfd.LocalDiscriminator(21).RemoteDiscriminator(22));
        });
    });
}
