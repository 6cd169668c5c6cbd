namespace NetDsl.Examples.Misconfigured;

/// <summary>Two tunnel switches send the users of a domain to each other.</summary>
public static partial class ND3114
{
    public static Network Bad() => Network.Define("ND3114", net =>
    {
        net.Lts(2, "lts4", side => side.Lns("4.4.4.4"), aaa => aaa.Domain("isp1", isp1 => isp1.AuthenticationScheme("default1").RadiusGroup("radius1").L2tpGroup("out")));
        net.Lts(
            4,
            "lts2",
            side =>
            {
                side.Lns("2.2.2.2"); // expect ND3114
            },
            aaa => aaa.Domain("isp1", isp1 => isp1.AuthenticationScheme("default1").RadiusGroup("radius1").L2tpGroup("out")));
    });
}
