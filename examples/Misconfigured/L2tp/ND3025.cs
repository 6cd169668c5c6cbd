namespace NetDsl.Examples.Misconfigured;

/// <summary>The tunnel name of the LAC is written in capital letters.</summary>
public static partial class ND3025
{
    public static Network Bad() => Network.Define("ND3025", net =>
    {
        net.Lac1(group: g =>
        {
            g.TunnelName("LAC1"); // expect ND3025
        });
        net.Lns1();
    });
}
