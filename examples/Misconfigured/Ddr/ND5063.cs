using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

/// <summary>The address of the backup is lower than that of the leased line.</summary>
public static partial class ND5063
{
    public static Network Bad() => Network.Define("ND5063", net =>
    {
        net.BareBranch(line: false, routing: branch =>
        {
            branch.BranchBgp("10.1.1.2", "5.1.1.2");
            branch.Interface("Bri2/4/0", line =>
            {
                line.LinkProtocol(LinkProtocol.Ppp);
                line.Address("5.1.1.1/30"); // expect ND5063
                line.Dial(dial => dial.Traditional().Group(1).Idle(0).Route("5.1.1.2", "8810052", broadcast: true));
                line.StandbyRoutingGroup(1).RoutingDisable(60);
            });
        });
    });
}
