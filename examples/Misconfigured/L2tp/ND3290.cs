namespace NetDsl.Examples.Misconfigured;

/// <summary>The password has five characters.</summary>
public static partial class ND3290
{
    public static Network Bad() => Network.Define("ND3290", net =>
    {
        net.HuaweiRouter("LAC1", lac => lac.Aaa(aaa => aaa.Domain("isp1", isp1 =>
        {
            isp1.L2tpAuthorizePassword("abc-1"); // expect ND3290, ND6201
        })));
    });
}
