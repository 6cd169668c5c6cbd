using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5061
{
    public static Network Good() => Network.Define("ND5061", net =>
    {
        net.StaticBranch(branch =>
        {
            branch.Interface("Serial2/1/1", line => line.LinkProtocol(LinkProtocol.Ppp).Address("10.1.2.1/30"));
            branch.StaticRoute("60.0.0.0/8", "10.1.2.2");
        });
    });

    public static Network Unknown(Ipv4Prefix destination) => Network.Define("ND5061", net =>
    {
        net.StaticBranch(branch =>
        {
            branch.Interface("Serial2/1/1", line => line.LinkProtocol(LinkProtocol.Ppp).Address("10.1.2.1/30"));
            branch.StaticRoute(destination, "10.1.2.2");
        });
    });
}
