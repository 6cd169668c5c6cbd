using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND3080
{
    public static Network Good() => Network.Define("ND3080", net =>
    {
        net.Lns1(router => router.Aaa(aaa => aaa.Domain("ISP2", d => d.AuthenticationScheme("default1").AccountingScheme("default1").RadiusGroup("radius1").Pool("pool1"))));
        net.Lac1(router => router.Aaa(aaa => aaa.Domain("isp2", d => d.AuthenticationScheme("default1").AccountingScheme("default1").RadiusGroup("radius1").L2tpGroup("lac1"))));
    });

    public static Network Good_default_domain() => Network.Define("ND3080", net =>
    {
        net.Lns1(lns: side => side.DefaultDomain("isp1", DefaultDomainMode.Replace));
        net.Lac1(router => router.Aaa(aaa => aaa.Domain("isp2", d => d.AuthenticationScheme("default1").AccountingScheme("default1").RadiusGroup("radius1").L2tpGroup("lac1"))));
    });

    public static Network Good_roam_domain() => Network.Define("ND3080", net =>
    {
        net.Lns1(lns: side => side.RoamDomain("isp1"));
        net.Lac1(router => router.Aaa(aaa => aaa.Domain("isp2", d => d.AuthenticationScheme("default1").AccountingScheme("default1").RadiusGroup("radius1").L2tpGroup("lac1"))));
    });

    public static Network Unknown(DomainName name) => Network.Define("ND3080", net =>
    {
        net.Lns1();
        net.Lac1(router => router.Aaa(aaa => aaa.Domain(name, d => d.AuthenticationScheme("default1").AccountingScheme("default1").RadiusGroup("radius1").L2tpGroup("lac1"))));
    });

    public static Network Unknown_domain(DomainName name) => Network.Define("ND3080", net =>
    {
        net.Lns1(router => router.Aaa(aaa => aaa.Domain(name, d => d.AuthenticationScheme("default1").AccountingScheme("default1").RadiusGroup("radius1").Pool("pool1"))));
        net.Lac1(router => router.Aaa(aaa => aaa.Domain("isp2", d => d.AuthenticationScheme("default1").AccountingScheme("default1").RadiusGroup("radius1").L2tpGroup("lac1"))));
    });
}
