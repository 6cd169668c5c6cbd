namespace NetDsl.Examples.Misconfigured;

public static partial class ND3154
{
    public static Network Fixed() => Network.Define("ND3154", net =>
    {
        net.Master(bras => bras.Aaa(aaa => aaa.Domain("isp1", d =>
        {
            d.AuthenticationScheme("default0").AccountingScheme("default0");
            d.VpnInstance("rot");
        })));
        net.Backup(bras => bras.Aaa(aaa => aaa.Domain("isp1", d =>
        {
            d.AuthenticationScheme("default0").AccountingScheme("default0");
            d.VpnInstance("rot");
        })));
    });

    public static Network Bad_one_side() => Network.Define("ND3154", net =>
    {
        net.Master(bras => bras.Aaa(aaa => aaa.Domain("isp1", d =>
        {
            d.AuthenticationScheme("default0").AccountingScheme("default0");
            d.VpnInstance("red"); // expect ND3154
        })));
        net.Backup(bras => bras.Aaa(aaa => aaa.Domain("isp1", d =>
        {
            d.AuthenticationScheme("default0").AccountingScheme("default0");
            d.L2tpByRadius(false);
        })));
    });

    public static Network Good_another_domain() => Network.Define("ND3154", net =>
    {
        net.Master(bras => bras.Aaa(aaa => aaa.Domain("isp1", d =>
        {
            d.AuthenticationScheme("default0").AccountingScheme("default0");
            d.VpnInstance("red");
        })));
        net.Backup(bras => bras.Aaa(aaa => aaa.Domain("isp2", d =>
        {
            d.AuthenticationScheme("default0").AccountingScheme("default0");
            d.VpnInstance("rot");
        })));
    });

    public static Network Unknown(VpnInstanceName vpn) => Network.Define("ND3154", net =>
    {
        net.Master(bras => bras.Aaa(aaa => aaa.Domain("isp1", d =>
        {
            d.AuthenticationScheme("default0").AccountingScheme("default0");
            d.VpnInstance("red");
        })));
        net.Backup(bras => bras.Aaa(aaa => aaa.Domain("isp1", d =>
        {
            d.AuthenticationScheme("default0").AccountingScheme("default0");
            d.VpnInstance(vpn);
        })));
    });
}
