namespace NetDsl.Examples.Misconfigured;

/// <summary>The domain of the users names the group that accepts the LAC.</summary>
public static partial class ND3011
{
    public static Network Bad() => Network.Define("ND3011", net =>
    {
        net.Lns1(lns => lns.Aaa(aaa => aaa.Domain("isp2", d =>
        {
            d.AuthenticationScheme("default1").AccountingScheme("default1").RadiusGroup("radius1");
            d.L2tpGroup("lns1"); // expect ND3011
        })));
    });
}
