using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND3087
{
    public static Network Bad_accounting() => Network.Define("ND3087", net =>
    {
        net.HuaweiRouter("LNS1", lns => lns.Aaa(aaa => aaa.Domain("isp1", isp1 => isp1
            .AuthenticationScheme("default0")
            .AccountingScheme("customers")))); // expect ND3087
    });

    public static Network Bad_radius_group() => Network.Define("ND3087", net =>
    {
        net.HuaweiRouter("LNS1", lns => lns.Aaa(aaa => aaa.Domain("isp1", isp1 => isp1
            .AuthenticationScheme("default1")
            .RadiusGroup("radius2")))); // expect ND3087
    });

    public static Network Good() => Network.Define("ND3087", net =>
    {
        net.HuaweiRouter("LNS1", lns => lns.Aaa(aaa =>
        {
            aaa.AuthenticationScheme("customers", scheme => scheme.Local());
            aaa.Domain("isp1", isp1 =>
            {
                isp1.AccountingScheme("default0");
                isp1.AuthenticationScheme("customers");
            });
        }));
    });

    public static Network Good_not_modelled() => Network.Define("ND3087", net =>
    {
        net.HuaweiRouter("LNS1", lns =>
        {
            lns.Raw("radius-server group radius2", ["radius-server authentication 10.1.1.1 1812"]);
            lns.Aaa(aaa => aaa.Domain("isp1", isp1 => isp1.AuthenticationScheme("default1").RadiusGroup("radius2")));
        });
    });

    public static Network Unknown(AaaSchemeName name, AaaSchemeName there, RadiusGroupName group) => Network.Define("ND3087", net =>
    {
        net.HuaweiRouter("LNS1", lns => lns.Aaa(aaa =>
        {
            aaa.AccountingScheme(there, scheme => scheme.Mode(AccountingMode.None));
            aaa.Domain("isp1", isp1 => isp1.AuthenticationScheme(name).AccountingScheme("customers").RadiusGroup(group));
        }));
    });
}
