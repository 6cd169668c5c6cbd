using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5051
{
    public static Network Fixed() => Network.Define("ND5051", net =>
    {
        net.BareBranch(branch =>
        {
            branch.StaticRoute("40.0.0.0/8", "30.1.1.2").StaticRoute("40.0.0.0/8", "20.1.1.2", 100);
            branch.Interface("Bri2/4/1", line =>
            {
                line.LinkProtocol(LinkProtocol.Ppp).Address("30.1.1.1/30");
                line.Dial(dial => dial.Traditional().Group(1).Idle(0).Number("8810053"));
            });
        });
    });

    public static Network Unknown(RoutingGroupNumber group) => Network.Define("ND5051", net =>
    {
        net.BareBranch(branch =>
        {
            branch.StaticRoute("40.0.0.0/8", "30.1.1.2").StaticRoute("40.0.0.0/8", "20.1.1.2", 100);
            branch.Interface("Bri2/4/1", line =>
            {
                line.LinkProtocol(LinkProtocol.Ppp).Address("30.1.1.1/30");
                line.Dial(dial => dial.Traditional().Group(1).Idle(0).Number("8810053"));
                line.StandbyRoutingGroup(group);
            });
        });
    });
}
