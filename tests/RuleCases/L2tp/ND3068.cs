namespace NetDsl.Examples.Misconfigured;

public static partial class ND3068
{
    public static Network Fixed() => Network.Define("ND3068", net =>
    {
        net.Lac1(
            group: g => g.RetransmitTimeout(5),
            lac: side => side.TunnelPerUser());
    });

    public static Network Bad_default() => Network.Define("ND3068", net =>
    {
        net.Lac1(lac: side => side.TunnelPerUser()); // expect ND3068
    });

    public static Network Good_shared_tunnels() => Network.Define("ND3068", net =>
    {
        net.Lac1(group: g => g.RetransmitTimeout(2));
    });

    public static Network Unknown(L2tpRetransmitTimeout seconds) => Network.Define("ND3068", net =>
    {
        net.Lac1(group: g => g.RetransmitTimeout(seconds), lac: side => side.TunnelPerUser());
    });

    public static Network Unknown_tunnels(Input<bool> on) => Network.Define("ND3068", net =>
    {
        net.Lac1(lac: side => side.TunnelPerUser(on));
    });
}
