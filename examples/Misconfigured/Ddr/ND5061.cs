using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

/// <summary>Two lines lead to the watched network.</summary>
public static partial class ND5061
{
    public static Network Bad() => Network.Define("ND5061", net =>
    {
        net.StaticBranch(branch =>
        {
            branch.Interface("Serial2/1/1", line => line.LinkProtocol(LinkProtocol.Ppp).Address("10.1.2.1/30"));
            branch.StaticRoute("40.0.0.0/8", "10.1.2.2"); // expect ND5061
        });
    });
}
