namespace NetDsl.Huawei;

/// <summary>L-76: users are checked more often, or given up sooner, than the device wants it.</summary>
internal sealed class KeepaliveTooShort() : L2tpRouterRule(
    "ND3076",
    "Users are checked more often than every 20 s, or given up before the third try",
    Severity.Warning,
    "The device asks for a confirmation of keepalive values below the defaults, at which a script stops; with many users the messages load the processor, and lost packets drop users. Use 20 s and 3 tries or more.")
{
    protected override void Check(L2tpRouter router, RuleContext context)
    {
        foreach (var there in router.Router.interfaces)
        {
            if (there.ppp is not { } ppp || there.name is not { IsKnown: true, Raw.Kind: InterfaceKind.VirtualTemplate })
                continue;
            if (ppp.keepaliveInterval.TryGet(out var interval) && interval.Value is > 0 and < 20)
                Report(context, $"{router} {there.name}: checks users every {interval} s", ppp.keepaliveInterval.Origin!, "interval", "20");
            else if (ppp.keepaliveRetransmissions.TryGet(out var tries) && tries.Value < 3)
                Report(context, $"{router} {there.name}: gives users up after {tries} tries", ppp.keepaliveRetransmissions.Origin!, "retransmissions", "3");
        }
    }

    private void Report(RuleContext context, string what, Origin at, string parameter, string wanted) =>
        context.Report(new Finding(Info, at, $"{what}: the device asks for a confirmation, at which a script stops, and with many users lost packets drop some of them. Use {wanted} or more.")
        {
            Parameter = parameter,
            Fix = Fix.SetArgument($"Use {wanted}", at, parameter, wanted),
        });
}
