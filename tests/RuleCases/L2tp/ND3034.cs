namespace NetDsl.Examples.Misconfigured;

public static partial class ND3034
{
    public static Network Fixed() => Network.Define("ND3034", net =>
    {
        net.Lac1(group: g =>
        {
            g.TunnelName("lac1@tunnels").AaaAuthentication();
        });
    });

    public static Network Good() => Network.Define("ND3034", net =>
    {
        net.Lac1(group: g => g.TunnelName("lac1@tunnels").AaaAuthentication().Authentication(true));
    });

    public static Network Unknown(Input<bool> on) => Network.Define("ND3034", net =>
    {
        net.Lac1(group: g => g.TunnelName("lac1@tunnels").AaaAuthentication(on).StrictAuthentication());
    });
}
