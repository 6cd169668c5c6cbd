namespace NetDsl.Examples.Misconfigured;

/// <summary>RADIUS decides about the tunnels of users that are backed up.</summary>
public static partial class ND3169
{
    public static Network Bad() => Network.Define("ND3169", net =>
    {
        net.HotBackup(lac => lac.Aaa(aaa => aaa.Domain("isp2", domain =>
        {
            domain.AuthenticationScheme("default1").AccountingScheme("default1").RadiusGroup("radius1");
            domain.L2tpByRadius(); // expect ND3169
        })));
    });
}
