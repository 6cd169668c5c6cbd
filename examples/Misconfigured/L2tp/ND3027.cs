namespace NetDsl.Examples.Misconfigured;

/// <summary>The LAC expects LNS1, and the LNS is lns1.</summary>
public static partial class ND3027
{
    public static Network Bad() => Network.Define("ND3027", net =>
    {
        net.Lac1(lac =>
        {
            lac.L2tpGroup("gold", g => g.TunnelName("lac1").Password(L2tpParts.Password).StrictAuthentication().Lac(l =>
            {
                l.Source("LoopBack0");
                l.Lns("3.3.3.3", remote: "LNS1"); // expect ND3027
            }));
        }, domain: d => d.L2tpGroup("gold"));
        net.Lns1();
    });
}
