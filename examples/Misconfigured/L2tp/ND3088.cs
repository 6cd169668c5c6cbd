namespace NetDsl.Examples.Misconfigured;

/// <summary>The domain asks RADIUS, and does not say which servers.</summary>
public static partial class ND3088
{
    public static Network Bad() => Network.Define("ND3088", net =>
    {
        net.HuaweiRouter("LNS1", lns =>
        {
            lns.RadiusGroup("radius1", radius => radius.AuthenticationServer("10.20.20.1", 1812).SharedKey(Secret.FromEnvironment("RADIUS_KEY")));
            lns.Aaa(aaa =>
            {
                aaa.Domain("isp1", isp1 => isp1.AuthenticationScheme("default1")); // expect ND3088
            });
        });
    });
}
