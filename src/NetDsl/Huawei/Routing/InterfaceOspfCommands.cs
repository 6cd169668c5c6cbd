using NetDsl.Commands;

namespace NetDsl.Huawei;

/// <summary>The commands of OSPF on an interface.</summary>
internal static class InterfaceOspfCommands
{
    public static void Declare(View<VrpInterface> view)
    {
        var ospf = view.Part(i => i.ospf, (i, at) => i.ospf ??= new InterfaceOspf { Origin = at });
        ospf.Command("ospf cost { <cost> | inherit }").Value("cost", o => ref o.cost).Flag("inherit", o => ref o.inheritCost).Undo("undo ospf cost");
        ospf.Command("ospf network-type { broadcast | nbma | p2mp | p2p [ peer-ip-ignore ] }")
            .Choices(o => ref o.networkType,
                ("broadcast", OspfNetworkType.Broadcast), ("nbma", OspfNetworkType.Nbma),
                ("p2mp", OspfNetworkType.PointToMultipoint), ("p2p", OspfNetworkType.PointToPoint))
            .Flag("peer-ip-ignore", o => ref o.peerIpIgnore)
            .Undo("undo ospf network-type");
        ospf.Value("ospf dr-priority <value>", o => ref o.drPriority, "undo ospf dr-priority");
        ospf.Flag("ospf mtu-enable", o => ref o.mtuCheck, "undo ospf mtu-enable");
        ospf.Command("ospf timer hello <hello> [ conservative ]").Value("hello", o => ref o.hello).Flag("conservative", o => ref o.helloConservative)
            .Undo("undo ospf timer hello");
        ospf.Value("ospf timer dead <value>", o => ref o.dead, "undo ospf timer dead");
        ospf.Value("ospf timer poll <value>", o => ref o.poll, "undo ospf timer poll");
        ospf.Value("ospf timer retransmit <value>", o => ref o.retransmit, "undo ospf timer retransmit");
        DeclareBfd(ospf);
        ospf.Command("ospf frr block").Flag("block", o => ref o.frrBlock).Undo("undo ospf frr block");
        ospf.Flag("ospf ldp-sync", o => ref o.ldpSync, "undo ospf ldp-sync");
        ospf.Value("ospf timer ldp-sync hold-down <value>", o => ref o.ldpSyncHoldDown, "undo ospf timer ldp-sync hold-down");
        ospf.Command("ospf timer ldp-sync hold-max-cost { <time> | infinite }")
            .Value("time", o => ref o.ldpSyncHoldMaxCost).Flag("infinite", o => ref o.ldpSyncHoldMaxCostInfinite)
            .Undo("undo ospf timer ldp-sync hold-max-cost");
        ospf.Command("ospf prefix-sid { absolute <label> | index <index> } [ node-disable ]")
            .Value("label", o => ref o.prefixSid).Value("index", o => ref o.prefixSidIndex).Flag("node-disable", o => ref o.prefixSidNodeDisable)
            .Undo("undo ospf prefix-sid");
        ospf.Command("ospf enable [ <process> ] area <area>").Value("process", o => ref o.process).Value("area", o => ref o.area)
            .Undo("undo ospf enable [ <process> ] area <area>");
    }

    private static void DeclareBfd(Section<VrpInterface, InterfaceOspf> ospf)
    {
        ospf.Command("ospf bfd enable").Flag("enable", o => ref o.bfd).Undo("undo ospf bfd enable");
        ospf.Command("ospf bfd { min-tx-interval <tx> | min-rx-interval <rx> | detect-multiplier <multiplier> | frr-binding } *")
            .Value("tx", o => ref o.bfdMinTx).Value("rx", o => ref o.bfdMinRx).Value("multiplier", o => ref o.bfdMultiplier)
            .Flag("frr-binding", o => ref o.bfdFrrBinding)
            .Undo("undo ospf bfd { min-tx-interval <tx> | min-rx-interval <rx> | detect-multiplier <multiplier> | frr-binding } *");
        ospf.Command("ospf bfd block").Flag("block", o => ref o.bfdBlock).Undo("undo ospf bfd block");
    }
}
