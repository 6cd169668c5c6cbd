using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND3090
{
    public static Network Good() => Network.Define("ND3090", net =>
    {
        net.HuaweiRouter("LAC1", lac => lac.Aaa(aaa => aaa.Domain("isp1", isp1 =>
        {
            isp1.L2tpAuthorizePassword(Secret.FromEnvironment("AUTHORIZE_PASSWORD"));
        })));
    });

    public static Network Unknown(Secret password) => Network.Define("ND3090", net =>
    {
        net.HuaweiRouter("LAC1", lac => lac.Aaa(aaa => aaa.Domain("isp1", isp1 => isp1.L2tpAuthorizePassword(password, PasswordForm.Simple))));
    });
}
