namespace NetDsl.Examples.Misconfigured;

/// <summary>The CEs route by OSPF alone, and the backup link is reached from a secondary address.</summary>
public static partial class ND2075
{
    public static Network Bad() => Network.Define("ND2075", net =>
    {
        net.Asymmetric(
            "Pos",
            ce =>
            {
                ce.Interface("Pos0/1/0", ac => ac.Ppp().Address("10.1.1.1/30").SecondaryAddress("10.1.2.1/30")); // expect ND2075
                ce.Ospf(1, ospf => ospf.Area("0.0.0.0", area => area.Network("10.1.0.0/16").Network("192.168.0.0/16")));
            },
            ce =>
            {
                ce.Interface("Pos0/1/0", ac => ac.Ppp().Address("10.1.1.2/30"));
                ce.Interface("Pos0/1/1", ac => ac.Ppp().Address("10.1.2.2/30"));
                ce.Ospf(1, ospf => ospf.Area("0.0.0.0", area => area.Network("10.1.0.0/16").Network("192.168.0.0/16")));
            }, pw => pw.IpInterworking());
    });
}
