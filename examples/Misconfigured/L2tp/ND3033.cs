using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

/// <summary>The password is given in clear text.</summary>
public static partial class ND3033
{
    public static Network Bad() => Network.Define("ND3033", net =>
    {
        net.Lac1(group: g =>
        {
            g.Password(L2tpParts.Password, PasswordForm.Simple); // expect ND3033
        });
    });
}
