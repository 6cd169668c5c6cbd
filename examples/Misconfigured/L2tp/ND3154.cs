namespace NetDsl.Examples.Misconfigured;

/// <summary>The VPN instance has another name on the other device.</summary>
public static partial class ND3154
{
    public static Network Bad() => Network.Define("ND3154", net =>
    {
        net.Master(bras => bras.Aaa(aaa => aaa.Domain("isp1", d =>
        {
            d.AuthenticationScheme("default0").AccountingScheme("default0");
            d.VpnInstance("red"); // expect ND3154
        })));
        net.Backup(bras => bras.Aaa(aaa => aaa.Domain("isp1", d =>
        {
            d.AuthenticationScheme("default0").AccountingScheme("default0");
            d.VpnInstance("rot");
        })));
    });
}
