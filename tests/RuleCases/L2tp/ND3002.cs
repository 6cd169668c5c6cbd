namespace NetDsl.Examples.Misconfigured;

public static partial class ND3002
{
    public static Network Bad_hyphens() => Network.Define("ND3002", net =>
    {
        net.Lac1(lac =>
        {
            lac.L2tpGroup("--", g => g.Starts("gold")); // expect ND3002
        }, domain: d => d.L2tpGroup("--"));
    });

    public static Network Good() => Network.Define("ND3002", net =>
    {
        net.Lac1(lac =>
        {
            lac.L2tpGroup("gold-1_a.b", g => g.Starts("gold"));
        }, domain: d => d.L2tpGroup("gold-1_a.b"));
    });

    public static Network Unknown(L2tpGroupName name) => Network.Define("ND3002", net =>
    {
        net.Lac1(lac =>
        {
            lac.L2tpGroup(name, g => g.Starts("gold"));
        }, domain: d => d.L2tpGroup(name));
    });
}
