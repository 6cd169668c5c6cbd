using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND3088
{
    public static Network Fixed() => Network.Define("ND3088", net =>
    {
        net.HuaweiRouter("LNS1", lns =>
        {
            lns.RadiusGroup("radius1", radius => radius.AuthenticationServer("10.20.20.1", 1812).SharedKey(Secret.FromEnvironment("RADIUS_KEY")));
            lns.Aaa(aaa =>
            {
                aaa.Domain("isp1", isp1 => isp1.AuthenticationScheme("default1").RadiusGroup("radius1"));
            });
        });
    });

    public static Network Bad_accounting() => Network.Define("ND3088", net =>
    {
        net.HuaweiRouter("LNS1", lns => lns.Aaa(aaa => aaa.Domain("isp1", isp1 => isp1.AuthenticationScheme("default0").AccountingScheme("default1")))); // expect ND3088
    });

    public static Network Bad_own_scheme() => Network.Define("ND3088", net =>
    {
        net.HuaweiRouter("LNS1", lns => lns.Aaa(aaa =>
        {
            aaa.AuthenticationScheme("customers", scheme => scheme.Radius().Local());
            aaa.Domain("isp1", isp1 => isp1.AuthenticationScheme("customers")); // expect ND3088
        }));
    });

    public static Network Good_local_first() => Network.Define("ND3088", net =>
    {
        net.HuaweiRouter("LNS1", lns => lns.Aaa(aaa =>
        {
            aaa.AuthenticationScheme("customers", scheme => scheme.Local().Radius());
            aaa.AccountingScheme("free", scheme => scheme.Mode(AccountingMode.None));
            aaa.Domain("isp1", isp1 => isp1.AuthenticationScheme("customers").AccountingScheme("free"));
        }));
    });

    public static Network Unknown(AaaSchemeName name, Input<AccountingMode> mode) => Network.Define("ND3088", net =>
    {
        net.HuaweiRouter("LNS1", lns => lns.Aaa(aaa =>
        {
            aaa.AccountingScheme("customers", scheme => scheme.Mode(mode));
            aaa.Domain("isp1", isp1 => isp1.AuthenticationScheme(name).AccountingScheme("customers"));
        }));
    });
}
