using NetDsl.Commands;

namespace NetDsl.Huawei;

/// <summary>The commands of tunnel policies.</summary>
internal static class TunnelPolicyCommands
{
    public static void Declare(View<VrpRouter> system)
    {
        system.Self(VrpRanks.TunnelPolicies).Command("tunnel-policy nonexistent-config-check { enable | disable }")
            .Flag("enable", "disable", r => ref r.checksTunnelPolicies)
            .Undo("undo tunnel-policy nonexistent-config-check disable");
        system.List(r => r.tunnelPolicies, at => new TunnelPolicy { Origin = at }, (r, p) => r.Add(p), VrpRanks.TunnelPolicies)
            .Command("tunnel-policy <name>").Value("name", p => ref p.name)
            .Undo("undo tunnel-policy <name>")
            .Open(PolicyView());
    }

    private static View<TunnelPolicy> PolicyView()
    {
        var view = new View<TunnelPolicy>("tunnel policy view");
        var policy = view.Self();
        policy.Value("description <value>", p => ref p.description, "undo description");
        view.List(p => p.bindings, at => new TunnelBinding { Origin = at }, (p, b) => { (p.bindings ??= []).Add(b); return b; })
            .Command(
                """
                tunnel binding destination <destination>
                { te <tunnel> &<1-32> [ ignore-destination-check ] [ down-switch | include-ldp ]
                | sr-te-policy group <group> [ ignore-destination-check ] [ down-switch ] }
                """)
            .Value("destination", b => ref b.destination).Values("tunnel", b => b.tunnels).Value("group", b => ref b.policyGroup)
            .Flag("ignore-destination-check", b => ref b.ignoreDestinationCheck)
            .Flag("down-switch", b => ref b.downSwitch).Flag("include-ldp", b => ref b.includeLdp)
            .Undo("undo tunnel binding destination <destination>");

        policy = view.Self();
        policy.Command("tunnel select-seq <types> load-balance-number <number> [ unmix ]")
            .Value("types", p => ref p.sequence).Value("number", p => ref p.loadBalanceNumber).Flag("unmix", p => ref p.unmix)
            .Undo("undo tunnel select-seq");
        policy.Command("tunnel select-seq ipv6 { srv6-te-policy | srv6-te-policy-group } load-balance-number <number>")
            .Choices(p => ref p.ipv6Selection,
                ("srv6-te-policy", Ipv6TunnelSelection.Srv6TePolicy), ("srv6-te-policy-group", Ipv6TunnelSelection.Srv6TePolicyGroup))
            .Value("number", p => ref p.ipv6LoadBalanceNumber)
            .Undo("undo tunnel select-seq ipv6");
        policy.Command("tunnel select-seq ipv6 srv6-te-policy srv6-te-policy-group load-balance-number <number> unmix")
            .Choice("srv6-te-policy", p => ref p.ipv6Selection, Ipv6TunnelSelection.PolicyThenGroup)
            .Value("number", p => ref p.ipv6LoadBalanceNumber)
            .Undo("undo tunnel select-seq ipv6");
        policy.Command("tunnel select-seq ipv6 srv6-te-policy-group srv6-te-policy load-balance-number <number> unmix")
            .Choice("srv6-te-policy-group", p => ref p.ipv6Selection, Ipv6TunnelSelection.GroupThenPolicy)
            .Value("number", p => ref p.ipv6LoadBalanceNumber)
            .Undo("undo tunnel select-seq ipv6");
        return view;
    }
}
