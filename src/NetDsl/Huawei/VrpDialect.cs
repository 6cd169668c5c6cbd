using NetDsl.Commands;

namespace NetDsl.Huawei;

/// <summary>Huawei VRP8. The one place that lists the features; what each adds to a view stands in its folder.</summary>
internal sealed class VrpDialect : Dialect<VrpRouter>
{
    private VrpDialect()
    {
    }

    public static VrpDialect Instance { get; } = new();

    public override string Name => "vrp";

    public override string[] ScriptHead { get; } = ["system-view"];

    public override string[] ScriptTail { get; } = ["commit"];

    public override Device CreateDevice() => new VrpRouter();

    public override bool IsNeutral(Words words) =>
        base.IsNeutral(words) || (words.Count == 1 && words.Is(0, "system-view"));

    protected override View<VrpRouter> BuildRoot()
    {
        var system = new View<VrpRouter>("system view");
        system.Self(VrpRanks.System).Command("sysname <name>").Value("name", r => ref r.name).Undo("undo sysname");
        EthernetCommands.Declare(system);
        BfdCommands.Declare(system);
        MplsCommands.Declare(system);
        TrafficEngineeringCommands.Declare(system);
        VrrpCommands.Declare(system);
        CfmCommands.Declare(system);
        L2vpnCommands.Declare(system);
        SegmentRoutingCommands.Declare(system);
        RoutingCommands.Declare(system);
        VpnCommands.Declare(system);
        BgpCommands.Declare(system);
        SerialCommands.Declare(system);
        RoutePolicyCommands.Declare(system);
        QosCommands.Declare(system);
        L2tpCommands.Declare(system);
        AaaCommands.Declare(system);
        BackupCommands.Declare(system);
        InterfaceCommands.Declare(system);
        return system;
    }
}
