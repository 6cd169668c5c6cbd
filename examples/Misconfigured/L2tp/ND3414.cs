namespace NetDsl.Examples.Misconfigured;

/// <summary>RADIUS is to deliver the LNS, and the router itself authenticates the users.</summary>
public static partial class ND3414
{
    public static Network Bad() => Network.Define("ND3414", net =>
    {
        net.Lac1(lac =>
        {
            lac.Aaa(aaa => aaa.Domain("isp2", d => d.AuthenticationScheme("default0").AccountingScheme("default0").L2tpGroup("gold")));
            lac.L2tpGroup("gold", g => g.Password(L2tpParts.Password).Lac(l => l.LnsFromRadius().Source("LoopBack0"))); // expect ND3414
        });
    });
}
