namespace NetDsl.Examples.Misconfigured;

/// <summary>The LNS of the list has no name to be strict about.</summary>
public static partial class ND3427
{
    public static Network Bad() => Network.Define("ND3427", net =>
    {
        net.Lac1(lac =>
        {
            lac.L2tpGroup("gold", g => g.TunnelName("gold").Password(L2tpParts.Password).StrictAuthentication().Lac(l =>
            {
                l.Source("LoopBack0");
                l.Lns("3.3.3.3"); // expect ND3427
            }));
        }, domain: d => d.L2tpGroup("gold"));
    });
}
