using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

/// <summary>A plain password has more than 16 characters.</summary>
public static partial class ND3090
{
    public static Network Bad() => Network.Define("ND3090", net =>
    {
        net.HuaweiRouter("LAC1", lac => lac.Aaa(aaa => aaa.Domain("isp1", isp1 =>
        {
            isp1.L2tpAuthorizePassword("tunnel-users-of-isp1", PasswordForm.Simple); // expect ND3090, ND6201
        })));
    });
}
