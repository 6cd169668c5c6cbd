namespace NetDsl.H3c;

/// <summary>D-126: the interface of an ISDN PRI whose line is not made one.</summary>
internal sealed class NoPriSet() : ComwareInterfaceRule(
    "ND5126",
    "A primary rate interface without its line",
    Severity.Error,
    "The interface Serial...:15 (:23 on T1) comes to be when pri-set makes the time slots of the port one ISDN line. Without it there is no such interface, and the router refuses all that is configured on it. Make the port a primary rate line.")
{
    protected override void Check(ComwareInterfaceView there, RuleContext context)
    {
        if (!there.Name.IsPri() || !IsIsdn(there) || !there.Router.IsComplete)
            return;
        if (there.Controller() is not { } controller)
        {
            if (!there.Router.MayHold("controller"))
                context.Report(new Finding(Info, there.Interface.Origin, $"{there} is the interface of a primary rate line, and {there.Router} describes no port {there.Name.LineOf()}: there is no such interface. Describe the port with Controller and make it a primary rate line with Pri."));
            return;
        }

        if (controller.pri.IsSet || controller.IsOpen || controller.name.Value.Kind is not (InterfaceKind.E1 or InterfaceKind.T1) || controller.MayHold("pri-set") || controller.MayHold("channel-set") || controller.MayHold("using"))
            return;
        context.Report(new Finding(Info, controller.Origin, $"{there.Router}: the port {controller.name} is not made a primary rate line, so there is no interface {there.Name}: the router refuses what is configured on it. Add pri-set.")
        {
            Related = [new RelatedPlace(there.Interface.Origin, "the interface")],
            Fix = Fix.Configure("Make the port a primary rate line", controller.Origin, $"{nameof(ComwareControllerBuilder.Pri)}()"),
        });
    }

    /// <summary>It is used as an ISDN interface: a channel of a channel set may have the same number.</summary>
    private static bool IsIsdn(ComwareInterfaceView there) => there.Interface.isdn is not null || there.Dialer is { IsMember: true } || there.Dialer is { method.IsSet: true };
}
