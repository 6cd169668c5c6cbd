namespace NetDsl.Examples.Misconfigured;

/// <summary>The Dialer of the backup has bundle DDR.</summary>
public static partial class ND5031
{
    public static Network Bad() => Network.Define("ND5031", net =>
    {
        net.DialerBranch(route: false, member: false, pri: pri => pri.BundleMember(1), dial: dial =>
        {
            dial.Number("8810052").PeerName("center");
            dial.Bundle(); // expect ND5031
        });
    });
}
