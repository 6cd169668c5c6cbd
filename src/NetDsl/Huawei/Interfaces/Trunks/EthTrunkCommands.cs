using NetDsl.Commands;

namespace NetDsl.Huawei;

/// <summary>The commands of Eth-Trunks and their members in the interface view.</summary>
internal static class EthTrunkCommands
{
    public static void Declare(View<VrpInterface> view)
    {
        var trunk = view.Part(i => i.ethTrunk, (i, at) => i.EnsureEthTrunk(at));
        trunk.Command("mode { lacp-static | manual { load-balance | backup } }")
            .Choices(t => ref t.mode,
                ("lacp-static", EthTrunkMode.LacpStatic), ("load-balance", EthTrunkMode.ManualLoadBalance), ("backup", EthTrunkMode.ManualBackup));
        trunk.Value("least active-linknumber <value>", t => ref t.leastLinks, "undo least active-linknumber");
        trunk.Value("max active-linknumber <value>", t => ref t.mostLinks, "undo max active-linknumber");
        trunk.Value("lacp system-id <value>", t => ref t.lacpSystemId, "undo lacp system-id");
        trunk.Value("lacp priority <value>", t => ref t.lacpPriority, "undo lacp priority");
        trunk.Command("lacp timeout { fast [ user-defined <seconds> ] | slow }")
            .Choices(t => ref t.timeout, ("fast", LacpTimeoutMode.Fast), ("slow", LacpTimeoutMode.Slow)).Value("seconds", t => ref t.timeoutSeconds)
            .Undo("undo lacp timeout");
        trunk.Flag("lacp preempt enable", t => ref t.preempt, "undo lacp preempt enable");
        trunk.Value("lacp preempt delay <value>", t => ref t.preemptDelay, "undo lacp preempt delay");
        trunk.Value("lacp e-trunk priority <value>", t => ref t.eTrunkPriority, "undo lacp e-trunk priority");
        trunk.Command("e-trunk <number> [ remote-eth-trunk <eth-trunk> | remote-global-ve <global-ve> ]")
            .Value("number", t => ref t.eTrunk).Value("eth-trunk", t => ref t.remoteEthTrunk).Value("global-ve", t => ref t.remoteGlobalVe)
            .Undo("undo e-trunk");
        trunk.Command("e-trunk mode { auto | force-master | force-backup }")
            .Choices(t => ref t.eTrunkMode,
                ("auto", ETrunkMode.Auto), ("force-master", ETrunkMode.ForceMaster), ("force-backup", ETrunkMode.ForceBackup))
            .Undo("undo e-trunk mode");

        var member = view.Part(i => i.ethTrunkMembership, (i, at) => i.EnsureEthTrunkMembership(at));
        member.Command("eth-trunk <trunk> [ mode { passive | active } ]")
            .Value("trunk", m => ref m.trunk).Choices(m => ref m.activity, ("passive", LacpActivity.Passive), ("active", LacpActivity.Active))
            .Undo("undo eth-trunk");
        member.Flag("lacp force-up", m => ref m.forceUp, "undo lacp force-up");
    }
}
