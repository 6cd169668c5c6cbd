namespace NetDsl.Examples.Misconfigured;

/// <summary>The LNS accepts the LAC from another address.</summary>
public static partial class ND3026
{
    public static Network Bad() => Network.Define("ND3026", net =>
    {
        net.Lac1();
        net.Lns1(group: g =>
        {
            g.Lns(1, "lac1", "1.1.1.2"); // expect ND3026
        });
    });
}
