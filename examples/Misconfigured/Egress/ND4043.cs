namespace NetDsl.Examples.Misconfigured;

/// <summary>The second link to AS 200 has no MPLS.</summary>
public static partial class ND4043
{
    public static Network Bad() => Network.Define("ND4043", net =>
    {
        net.Agg(agg =>
        {
            agg.Interface("GE0/1/1", port => port.Address("10.3.2.1/24")); // expect ND4043
            agg.Bgp(100, bgp =>
            {
                bgp.Peer("10.3.2.2", 200);
                bgp.Unicast(ipv4 => ipv4.Peer("10.3.2.2", peer => peer.ExportPolicy("labels").LabelRoutes()));
            });
        });
    });
}
