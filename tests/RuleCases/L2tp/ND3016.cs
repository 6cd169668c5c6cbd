namespace NetDsl.Examples.Misconfigured;

public static partial class ND3016
{
    public static Network Bad_priority() => Network.Define("ND3016", net =>
    {
        net.Lac1(group: g => g.RetransmitTimeout(5), lac: lac =>
        {
            lac.Lns("4.4.4.4").LoadSharing();
            lac.ByPreference(); // expect ND3016
        });
    });

    public static Network Bad_priority_and_tunnel_per_user() => Network.Define("ND3016", net =>
    {
        net.Lac1(group: g => g.RetransmitTimeout(5), lac: lac =>
        {
            lac.Lns("4.4.4.4").ByPreference();
            lac.TunnelPerUser(); // expect ND3016
        });
    });

    public static Network Good() => Network.Define("ND3016", net =>
    {
        net.Lac1(group: g => g.RetransmitTimeout(5), lac: lac =>
        {
            lac.Lns("4.4.4.4").LoadSharing(false);
            lac.TunnelPerUser();
        });
    });

    public static Network Unknown(Input<bool> on) => Network.Define("ND3016", net =>
    {
        net.Lac1(group: g => g.RetransmitTimeout(5), lac: lac =>
        {
            lac.Lns("4.4.4.4").LoadSharing(on);
            lac.TunnelPerUser();
        });
    });
}
