namespace NetDsl.Examples.Misconfigured;

public static partial class ND3174
{
    public static Network Fixed() => Network.Define("ND3174", net =>
    {
        net.HotBackup(lac => lac.Aaa(aaa => aaa.Domain("domain1", domain =>
        {
        })));
    });

    public static Network Good_users_without_l2tp() => Network.Define("ND3174", net =>
    {
        net.HotBackup(lac => lac.Aaa(aaa => aaa.Domain("plain", domain => domain.AuthenticationScheme("default1").AccountingScheme("default1").RadiusGroup("radius1").PeerBackup(false))));
    });

    public static Network Unknown(Input<bool> on) => Network.Define("ND3174", net =>
    {
        net.HotBackup(lac => lac.Aaa(aaa => aaa.Domain("domain1", domain => domain.PeerBackup(on))));
    });
}
