namespace NetDsl.Examples.Misconfigured;

public static partial class ND3107
{
    public static Network Fixed() => Network.Define("ND3107", net =>
    {
        net.HuaweiRouter("LAC2", lac2 =>
        {
            lac2.L2tp();
            lac2.VirtualTemplate(1, vt => vt.PppOptions(ppp => ppp.AuthenticateByChap()));
            lac2.Loopback(0, lo => lo.Address("1.1.1.2/32"));
            lac2.Interface("GE0/1/0", up => up.Address("10.1.1.1/24"));
            lac2.L2tpGroup("lac2", group => group.TunnelName("lac2").Password(Secret.FromEnvironment("TUNNEL_PASSWORD")).Lac(side =>
            {
                side.Lns("3.3.3.3").Source("LoopBack0");
            }));
            lac2.RadiusGroup("radius1", radius => radius.AuthenticationServer("10.20.20.1", 1812).SharedKey(Secret.FromEnvironment("RADIUS_KEY")));
            lac2.Aaa(aaa => aaa.Domain("isp1", isp1 => isp1.AuthenticationScheme("default1").RadiusGroup("radius1").L2tpGroup("lac2")));
            lac2.Interface("Virtual-Ethernet0/2/0.1", access => access.PppoeServer(1).UserVlan(1, 100).Bas(bas => bas.Layer2Subscriber("isp1")));
            lac2.StaticRoute("3.3.3.3/32", "10.1.1.2");
        });
    });

    public static Network Good_ge() => Network.Define("ND3107", net =>
    {
        net.Lac1(lac: side => side.CallingNumberWithoutSubSlot());
    });

    public static Network Unknown(Input<bool> on) => Network.Define("ND3107", net =>
    {
        net.HuaweiRouter("LAC2", lac2 =>
        {
            lac2.L2tp();
            lac2.VirtualTemplate(1, vt => vt.PppOptions(ppp => ppp.AuthenticateByChap()));
            lac2.Loopback(0, lo => lo.Address("1.1.1.2/32"));
            lac2.Interface("GE0/1/0", up => up.Address("10.1.1.1/24"));
            lac2.L2tpGroup("lac2", group => group.TunnelName("lac2").Password(Secret.FromEnvironment("TUNNEL_PASSWORD")).Lac(side =>
            {
                side.Lns("3.3.3.3").Source("LoopBack0");
                side.CallingNumberWithoutSubSlot(on);
            }));
            lac2.RadiusGroup("radius1", radius => radius.AuthenticationServer("10.20.20.1", 1812).SharedKey(Secret.FromEnvironment("RADIUS_KEY")));
            lac2.Aaa(aaa => aaa.Domain("isp1", isp1 => isp1.AuthenticationScheme("default1").RadiusGroup("radius1").L2tpGroup("lac2")));
            lac2.Interface("Virtual-Ethernet0/2/0.1", access => access.PppoeServer(1).UserVlan(1, 100).Bas(bas => bas.Layer2Subscriber("isp1")));
            lac2.StaticRoute("3.3.3.3/32", "10.1.1.2");
        });
    });
}
