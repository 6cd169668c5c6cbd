using System.Linq;
using NetDsl.Huawei;
using Xunit;

namespace NetDsl.Tests.Api;

/// <summary>Objects refer to each other by reference where a name would do.</summary>
public class ReferenceTests
{
    [Fact]
    public void A_router_stands_for_its_lsr_id_and_other_objects_for_their_names()
    {
        var network = Network.Define("references", net =>
        {
            var pe2 = net.HuaweiRouter("PE2", pe => pe.Mpls("2.2.2.2"));
            net.HuaweiRouter("PE1", pe =>
            {
                var policy = pe.TunnelPolicy("te");
                var loopback = pe.Loopback(0, lo => lo.Address("1.1.1.1/32"));
                pe.Mpls("1.1.1.1", mpls => mpls.Ldp(ldp => ldp.RemotePeer(pe2)));
                pe.Interface("GE0/1/0", port => port.Unnumbered(loopback));
                pe.Interface("GE0/1/0.1", ac => ac.Pseudowire(pe2, 1, pw => pw.TunnelPolicy(policy)));
            });
        });

        var pe1 = (VrpRouter)network.Devices[1];
        Assert.True(pe1.LdpRemotePeers.Single().Address.Is("2.2.2.2"));
        Assert.True(pe1.FindInterface("GE0/1/0")!.Unnumbered.Is("LoopBack0"));
        var pseudowire = pe1.FindInterface("GE0/1/0.1")!.AttachmentCircuit!.Pseudowires.Single();
        Assert.True(pseudowire.Peer.Is("2.2.2.2"));
        Assert.True(pseudowire.TunnelPolicy.Is("te"));
    }

    [Fact]
    public void A_router_without_an_lsr_id_is_no_peer()
    {
        var network = Network.Define("references", net =>
        {
            var pe2 = net.HuaweiRouter("PE2");
            net.HuaweiRouter("PE1", pe => pe.Interface("GE0/1/0", ac => ac.Pseudowire(pe2, 1)));
        });
        var exception = Assert.Throws<NetDslException>(() => network.Devices);
        Assert.Equal("ND1014", exception.RuleId);
        Assert.Contains("PE2", exception.Message);
    }
}
