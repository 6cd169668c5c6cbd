namespace NetDsl.Huawei;

/// <summary>V-102: bFD checks a pseudowire and is not enabled on the router.</summary>
internal sealed class PwBfdWithoutBfd() : RouterRule(
    "ND2102",
    "BFD checks a pseudowire and is not enabled on the router",
    Severity.Error,
    "Sessions exist only after bfd in the system view: the router refuses BFD for the pseudowire. Enable BFD.")
{
    protected override void Check(RouterView router, RuleContext context)
    {
        if (!router.IsComplete || router.Router.bfd is not null || router.Router.MayHold("bfd"))
            return;
        foreach (var circuit in router.Circuits)
        {
            if (circuit.Circuit.bfd is not { Count: > 0 } lines)
                continue;
            context.Report(new Finding(Info, lines[0].Origin, $"{circuit}: BFD checks a pseudowire, and BFD is not enabled on {router}: the router refuses it. Enable BFD on the router: Bfd()."));
            return;
        }
    }
}
