using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5031
{
    public static Network Good() => Network.Define("ND5031", net =>
    {
        net.DialerBranch();
    });

    public static Network Good_bundle_without_group() => Network.Define("ND5031", net =>
    {
        net.DialerBranch(route: false, member: false, standby: false, watch: false, pri: pri => pri.BundleMember(1), dial: dial =>
        {
            dial.Number("8810052").PeerName("center");
            dial.Bundle();
        });
    });

    public static Network Unknown(DialNumber number) => Network.Define("ND5031", net =>
    {
        net.DialerBranch(route: false, dial: dial =>
        {
            dial.Route("20.1.1.2", number, broadcast: true);
        });
    });
}
