namespace NetDsl.Examples.Misconfigured;

/// <summary>OSPF names the network of the secondary address.</summary>
public static partial class ND5085
{
    public static Network Bad() => Network.Define("ND5085", net =>
    {
        net.BareBranch(
            branch =>
            {
                branch.Ospf(1, ospf => ospf.RouterId("10.255.0.1").Area(0, area =>
                {
                    area.Network("192.168.1.0/24").Network("10.1.1.0/30");
                    area.Network("20.2.1.0/30"); // expect ND5085
                }));
            },
            bri: line => line.SecondaryAddress("20.2.1.1/30").Ospf(ospf => ospf.Cost(2000)));
    });
}
