using NetDsl;
using NetDsl.Huawei;

namespace NetDslApp;

/// <summary>
/// Three PEs. A customer site at PE1 reaches the other site over PE2; when that path fails, over PE3.
/// <code>
///              ┌─ PE2 ─┐
///   site ─ PE1 ┤       ├─ site
///              └─ PE3 ─┘
/// </code>
/// </summary>
public static class MetroNetwork
{
    public static Network Create() => Network.Define("metro", net =>
    {
        var pe1 = net.HuaweiRouter("PE1", pe =>
        {
            Core(pe, "1.1.1.1", "2.2.2.2", "3.3.3.3");
            CoreLink(pe, "GE0/1/1", "10.0.12.1/30");
            CoreLink(pe, "GE0/1/2", "10.0.13.1/30");
            pe.Interface("GE0/1/0", ac =>
            {
                ac.Up();
                ac.Pseudowire("2.2.2.2", 100, pw => pw.ControlWord());
                ac.SecondaryPseudowire("3.3.3.3", 200, pw => pw.ControlWord());
                ac.Reroute(r => r.Delay(30));
            });
        });
        var pe2 = net.HuaweiRouter("PE2", pe => Far(pe, "2.2.2.2", "10.0.12.2/30", 100));
        var pe3 = net.HuaweiRouter("PE3", pe => Far(pe, "3.3.3.3", "10.0.13.2/30", 200));

        net.Link(pe1.Interface("GE0/1/1"), pe2.Interface("GE0/1/1"));
        net.Link(pe1.Interface("GE0/1/2"), pe3.Interface("GE0/1/1"));
    });

    private static void Far(VrpRouterBuilder pe, string lsrId, string coreAddress, int vc)
    {
        Core(pe, lsrId, "1.1.1.1");
        CoreLink(pe, "GE0/1/1", coreAddress);
        pe.Interface("GE0/1/0", ac => ac.Up().Pseudowire("1.1.1.1", vc, pw => pw.ControlWord()).TriggerIfDown());
    }

    /// <summary>What every PE has: a loopback interface, OSPF, MPLS with LDP, and the PEs at the other ends of its pseudowires.</summary>
    private static void Core(VrpRouterBuilder pe, string lsrId, params string[] farEnds)
    {
        pe.Loopback(0, lo => lo.Address($"{lsrId}/32"));
        pe.Ospf(1, ospf => ospf.Area(0, area => area.Network($"{lsrId}/32")));
        pe.Mpls(lsrId, mpls => mpls.Ldp(ldp =>
        {
            foreach (var far in farEnds)
                ldp.RemotePeer(far);
        }));
        pe.MplsL2vpn();
    }

    private static void CoreLink(VrpRouterBuilder pe, string name, string address)
    {
        pe.Interface(name, port => port.Up().Address(address).MplsLdp());
        pe.Ospf(1, ospf => ospf.Area(0, area => area.Network(address)));
    }
}
