namespace NetDsl.Examples.Misconfigured;

public static partial class ND3414
{
    public static Network Bad_scheme_of_its_own() => Network.Define("ND3414", net =>
    {
        net.Lac1(lac =>
        {
            lac.Aaa(aaa =>
            {
                aaa.AuthenticationScheme("own", s => s.Local());
                aaa.Domain("isp2", d => d.AuthenticationScheme("own").AccountingScheme("default0").L2tpGroup("gold"));
            });
            lac.L2tpGroup("gold", g => g.Password(L2tpParts.Password).Lac(l => l.LnsFromRadius().Source("LoopBack0"))); // expect ND3414
        });
    });

    public static Network Good() => Network.Define("ND3414", net =>
    {
        net.Lac1(lac =>
        {
            lac.Aaa(aaa => aaa.Domain("isp2", d => d.AuthenticationScheme("default1").AccountingScheme("default1").RadiusGroup("radius1").L2tpGroup("gold")));
            lac.L2tpGroup("gold", g => g.Password(L2tpParts.Password).Lac(l => l.LnsFromRadius().Source("LoopBack0")));
        });
    });

    public static Network Good_local_behind_RADIUS() => Network.Define("ND3414", net =>
    {
        net.Lac1(lac =>
        {
            lac.Aaa(aaa =>
            {
                aaa.AuthenticationScheme("own", s => s.Radius().Local());
                aaa.Domain("isp2", d => d.AuthenticationScheme("own").AccountingScheme("default1").RadiusGroup("radius1").L2tpGroup("gold"));
            });
            lac.L2tpGroup("gold", g => g.Password(L2tpParts.Password).Lac(l => l.LnsFromRadius().Source("LoopBack0")));
        });
    });

    public static Network Unknown(AaaSchemeName scheme, L2tpGroupName name) => Network.Define("ND3414", net =>
    {
        net.Lac1(lac =>
        {
            lac.Aaa(aaa =>
            {
                aaa.AuthenticationScheme(scheme, s => s.Radius());
                aaa.Domain("isp2", d => d.AuthenticationScheme("default0").AccountingScheme("default0").L2tpGroup("gold"));
                aaa.Domain("isp3", d => d.AuthenticationScheme(scheme).AccountingScheme("default1").RadiusGroup("radius1").L2tpGroup("gold").L2tpGroup(name));
            });
            lac.L2tpGroup("gold", g => g.Password(L2tpParts.Password).Lac(l => l.LnsFromRadius().Source("LoopBack0")));
        });
    });
}
