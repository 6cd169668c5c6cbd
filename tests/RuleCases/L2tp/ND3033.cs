using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND3033
{
    public static Network Fixed() => Network.Define("ND3033", net =>
    {
        net.Lac1(group: g =>
        {
            g.Password(L2tpParts.Password);
        });
    });

    public static Network Bad_for_one_LNS() => Network.Define("ND3033", net =>
    {
        net.Lac1(group: g =>
        {
            g.PasswordFor("3.3.3.3", L2tpParts.Password, PasswordForm.Simple); // expect ND3033
        });
    });

    public static Network Good() => Network.Define("ND3033", net =>
    {
        net.Lac1(group: g => g.Password(L2tpParts.Password, PasswordForm.Cipher));
    });

    public static Network Unknown(Input<PasswordForm> form) => Network.Define("ND3033", net =>
    {
        net.Lac1(group: g => g.Password(L2tpParts.Password, form));
    });
}
