using NetDsl.Commands;

namespace NetDsl.Huawei;

/// <summary>The commands of quality of service.</summary>
internal static class QosCommands
{
    public static void Declare(View<VrpRouter> system)
    {
        var device = system.Part(r => r.qos, (r, at) => r.EnsureQos(at), VrpRanks.System);
        device.Command("qos link-adjustment vendor redback { lns | lac } *").Flag("lns", q => ref q.vendorLns).Flag("lac", q => ref q.vendorLac)
            .Undo("undo qos link-adjustment vendor redback [ lns | lac ] *");
        device.Flag("qos link-adjustment link-layer-exclude", q => ref q.withoutLinkLayer, "undo qos link-adjustment link-layer-exclude");
        device.Flag("qos link-adjustment l2tp-layer-exclude", q => ref q.withoutL2tpLayer, "undo qos link-adjustment l2tp-layer-exclude");
        system.List(r => r.boards, at => new Board { Origin = at }, (r, b) => r.Add(b), VrpRanks.Boards)
            .Command("slot <slot>").Value("slot", b => ref b.slot).Open(BoardView());
        system.List(r => r.userGroupQueues, at => new UserGroupQueue { Origin = at }, (r, g) => r.Add(g), VrpRanks.GroupQueues)
            .Command("user-group-queue <name> [ priority-mode ]").Value("name", g => ref g.name).Flag("priority-mode", g => ref g.priorityMode)
            .Undo("undo user-group-queue <name> [ priority-mode ]").Open(GroupView());
        system.List(r => r.qosProfiles, at => new QosProfile { Origin = at }, (r, q) => r.Add(q), VrpRanks.QosProfiles)
            .Command("qos-profile <name> [ 8cos-enhance-mode ]").Value("name", q => ref q.name).Flag("8cos-enhance-mode", q => ref q.eightClasses)
            .Undo("undo qos-profile <name>").Open(ProfileView());
    }

    private static View<Board> BoardView()
    {
        var root = new View<Board>("slot view");
        var view = root.Self();
        view.Value("l2tp icrq-limit <value>", s => ref s.icrqLimit, "undo l2tp icrq-limit");
        view.Command("forward-mode { through | loopback } l2tp").Choices(s => ref s.l2tpForwardMode, ("through", L2tpForwardMode.Through), ("loopback", L2tpForwardMode.Loopback)).Undo("undo forward-mode l2tp");
        return root;
    }

    private static View<UserGroupQueue> GroupView()
    {
        var root = new View<UserGroupQueue>("user group queue view");
        var shapings = root.List(g => g.shapings, at => new GroupShaping { Origin = at }, (g, x) => { (g.shapings ??= []).Add(x); return x; });
        shapings.Command("shaping <rate> [ pbs <pbs> ] { inbound | outbound }").Value("rate", x => ref x.rate).Choices(x => ref x.direction, ("inbound", TrafficDirection.Inbound), ("outbound", TrafficDirection.Outbound)).Value("pbs", x => ref x.pbs).Undo("undo shaping { inbound | outbound }");
        return root;
    }

    private static View<QosProfile> ProfileView()
    {
        var root = new View<QosProfile>("QoS profile view");
        var view = root.Self();
        view.Value("description <value>", q => ref q.description, "undo description");
        var userQueues = root.List(q => q.userQueues, at => new UserQueue { Origin = at }, (q, u) => { (q.userQueues ??= []).Add(u); return u; });
        userQueues.Command("user-queue cir <cir> [ cbs <cbs> ] [ [ pir <pir> [ pbs <pbs> ] [ pir-priority high ] ] | flow-queue <queue> | flow-mapping <mapping> | user-group-queue <group> ] * [ inbound | outbound ] [ service-template <template> [ adjust-on-card ] ]").Value("cir", u => ref u.cir).Value("pir", u => ref u.pir).Choices(u => ref u.direction, ("inbound", TrafficDirection.Inbound), ("outbound", TrafficDirection.Outbound)).Value("group", u => ref u.group).Value("queue", u => ref u.queue).Value("mapping", u => ref u.mapping).Value("cbs", u => ref u.cbs).Value("pbs", u => ref u.pbs).Flag("high", u => ref u.highPriority).Value("template", u => ref u.template).Flag("adjust-on-card", u => ref u.adjustOnCard).Undo("undo user-queue [ inbound | outbound ]");
        return root;
    }
}
