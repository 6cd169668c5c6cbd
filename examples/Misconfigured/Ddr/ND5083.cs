using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

/// <summary>OSPF runs over the backup, RIP over the leased line.</summary>
public static partial class ND5083
{
    public static Network Bad() => Network.Define("ND5083", net =>
    {
        net.BareBranch(branch =>
        {
            branch.Rip(1, rip => rip.Version(RipVersion.Version2).Summary(false).Network("10.0.0.0").Network("192.168.1.0"));
            branch.Ospf(1, ospf => ospf.RouterId("10.255.0.1").Area(0, area => area.Network("20.1.1.0/30"))); // expect ND5083
        });
        net.BareCenter(center =>
        {
            center.Rip(1, rip => rip.Version(RipVersion.Version2).Summary(false).Network("10.0.0.0").Network("40.0.0.0"));
            center.Ospf(1, ospf => ospf.RouterId("10.255.0.2").Area(0, area => area.Network("20.1.1.0/30").Network("40.0.0.0/8")));
        });
    });
}
