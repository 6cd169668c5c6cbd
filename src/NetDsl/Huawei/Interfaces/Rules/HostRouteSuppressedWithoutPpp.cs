namespace NetDsl.Huawei;

/// <summary>V-69: the host route of PPP is suppressed where there is no PPP.</summary>
internal sealed class HostRouteSuppressedWithoutPpp() : Rule(new RuleInfo(
    "ND6069",
    "The host route of PPP is suppressed where there is no PPP",
    Severity.Error,
    "Interfaces",
    "The command exists on interfaces with PPP only: elsewhere the router refuses it. Take it out, or make the link PPP."))
{
    protected internal override void Check(Device device, RuleContext context)
    {
        if (device is not VrpRouter router)
            return;
        foreach (var there in router.interfaces)
        {
            if (there.ppp is not { } ppp || !ppp.peerHostRouteSuppressed.Is(true))
                continue;
            if (there.name is { IsKnown: true, Raw: { IsEthernet: true } or { IsLoopback: true } } || there.FindLinkProtocol() is { } protocol && protocol != LinkProtocol.Ppp)
                context.Report(new Finding(Info, ppp.peerHostRouteSuppressed.Origin!, $"{router.Name} {there.Name}: suppresses the host route of PPP, but does not run PPP: the router refuses the command. Take it out, or make the link PPP.")
                {
                    Fix = Fix.Remove("Take the suppression out", ppp.peerHostRouteSuppressed.Origin!),
                });
        }
    }
}
