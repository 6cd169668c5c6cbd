using NetDsl.Commands;

namespace NetDsl.H3c;

/// <summary>Comware 7 of H3C and HPE. The one place that lists the features; what each adds to a view stands in its folder.</summary>
internal sealed class ComwareDialect : Dialect<ComwareRouter>
{
    private static readonly string[] SavingTail = ["return", "save force"];

    private ComwareDialect()
    {
    }

    public static ComwareDialect Instance { get; } = new();

    public override string Name => "comware";

    public override string[] ScriptHead { get; } = ["system-view"];

    public override string[] ScriptTail { get; } = ["return"];

    public override bool HasExactIndentation => true;

    public override string[] ScriptTailOf(Device device) => ((ComwareRouter)device).saveAfterScript.Or(false) ? SavingTail : ScriptTail;

    public override Device CreateDevice() => new ComwareRouter();

    public override bool IsNeutral(Words words) =>
        base.IsNeutral(words)
        || (words.Count == 1 && words.Is(0, "system-view"))
        || (words.Count == 2 && words.Is(0, "save") && words.Is(1, "force"));

    protected override View<ComwareRouter> BuildRoot()
    {
        var system = new View<ComwareRouter>("system view");
        system.Self(ComwareRanks.System).Command("sysname <name>").Value("name", r => ref r.name).Undo("undo sysname");
        RoutingCommands.Declare(system);
        DialerCommands.Declare(system);
        RoutingGroupCommands.Declare(system);
        ControllerCommands.Declare(system);
        UserLineCommands.Declare(system);
        BackupCommands.Declare(system);
        InterfaceCommands.Declare(system);
        return system;
    }
}
