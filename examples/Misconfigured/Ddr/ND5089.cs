using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

/// <summary>RIP of the center tells natural classes only.</summary>
public static partial class ND5089
{
    public static Network Bad() => Network.Define("ND5089", net =>
    {
        net.RipBranch(watch: false, configure: branch =>
        {
            branch.Rip(1, rip => rip.Version(RipVersion.Version2));
            branch.RoutingGroup(1, group => group.Monitor("40.1.0.0/16")); // expect ND5089
        });
        net.RipCenter(process: false, lan: false, configure: center =>
        {
            center.Interface("GigabitEthernet0/1", port => port.Up().Address("40.1.0.1/16"));
            center.Rip(1, rip => rip.Network("10.0.0.0").Network("20.0.0.0").Network("40.0.0.0"));
        });
    });
}
