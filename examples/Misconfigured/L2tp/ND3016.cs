namespace NetDsl.Examples.Misconfigured;

/// <summary>The group shares load and gives each user a tunnel.</summary>
public static partial class ND3016
{
    public static Network Bad() => Network.Define("ND3016", net =>
    {
        net.Lac1(group: g => g.RetransmitTimeout(5), lac: lac =>
        {
            lac.Lns("4.4.4.4").LoadSharing();
            lac.TunnelPerUser(); // expect ND3016
        });
    });
}
