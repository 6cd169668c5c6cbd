namespace NetDsl.Examples.Misconfigured;

public static partial class ND3019
{
    public static Network Fixed() => Network.Define("ND3019", net =>
    {
        net.Lac1(lac: lac =>
        {
            lac.SessionLimit(1000);
        });
    });

    public static Network Bad_priority() => Network.Define("ND3019", net =>
    {
        net.Lac1(lac: lac =>
        {
            lac.ByPreference(); // expect ND3019
        });
    });

    public static Network Good() => Network.Define("ND3019", net =>
    {
        net.Lac1(lac: lac =>
        {
            lac.Lns("4.4.4.4").LoadSharing();
        });
    });

    public static Network Good_one_tunnel_per_user() => Network.Define("ND3019", net =>
    {
        net.Lac1(group: g => g.RetransmitTimeout(5), lac: lac =>
        {
            lac.TunnelPerUser();
        });
    });

    public static Network Unknown(Input<bool> on) => Network.Define("ND3019", net =>
    {
        net.Lac1(lac: lac =>
        {
            lac.LoadSharing(on);
        });
    });
}
