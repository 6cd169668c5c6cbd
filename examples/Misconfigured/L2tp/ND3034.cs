namespace NetDsl.Examples.Misconfigured;

/// <summary>AAA authenticates, and the group is strict.</summary>
public static partial class ND3034
{
    public static Network Bad() => Network.Define("ND3034", net =>
    {
        net.Lac1(group: g =>
        {
            g.TunnelName("lac1@tunnels").AaaAuthentication();
            g.StrictAuthentication(); // expect ND3034
        });
    });
}
