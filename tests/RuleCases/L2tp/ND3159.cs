namespace NetDsl.Examples.Misconfigured;

public static partial class ND3159
{
    public static Network Fixed() => Network.Define("ND3159", net =>
    {
        net.Master(profile: profile =>
        {
        });
        net.Backup();
    });

    public static Network Good_a_lac() => Network.Define("ND3159", net =>
    {
        net.HotBackup();
    });

    public static Network Good_groups_from_radius() => Network.Define("ND3159", net =>
    {
        net.Master(bras => bras.Aaa(aaa => aaa.Domain("isp2", domain => domain.AuthenticationScheme("default1").AccountingScheme("default1").RadiusGroup("radius1").L2tpByRadius())).RadiusGroup("radius1", radius => radius.AuthenticationServer("10.1.20.1", 1812).AccountingServer("10.1.20.1", 1813).SharedKey(Secret.FromEnvironment("RADIUS_KEY"))), profile => profile.BackUpL2tp());
        net.Backup();
    });

    public static Network Unknown(Input<bool> on) => Network.Define("ND3159", net =>
    {
        net.Master(profile: profile => profile.BackUpL2tp(on));
        net.Backup();
    });
}
