namespace NetDsl.Examples.Misconfigured;

/// <summary>The LNS does not have the second domain of the LAC.</summary>
public static partial class ND3080
{
    public static Network Bad() => Network.Define("ND3080", net =>
    {
        net.Lns1();
        net.Lac1(router => router.Aaa(aaa => aaa.Domain("isp2", d => d.AuthenticationScheme("default1").AccountingScheme("default1").RadiusGroup("radius1").L2tpGroup("lac1")))); // expect ND3080
    });
}
