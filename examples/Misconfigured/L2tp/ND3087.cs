namespace NetDsl.Examples.Misconfigured;

/// <summary>The domain names a scheme that was never created.</summary>
public static partial class ND3087
{
    public static Network Bad() => Network.Define("ND3087", net =>
    {
        net.HuaweiRouter("LNS1", lns => lns.Aaa(aaa => aaa.Domain("isp1", isp1 =>
        {
            isp1.AccountingScheme("default0");
            isp1.AuthenticationScheme("customers"); // expect ND3087
        })));
    });
}
