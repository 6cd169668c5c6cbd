namespace NetDsl.Huawei;

/// <summary>L-45: the tunnel source of a LAC has no IPv4 address.</summary>
internal sealed class TunnelSourceWithoutAddress() : L2tpGroupRule(
    "ND3045",
    "The tunnel source has no IPv4 address",
    Severity.Warning,
    "The device then uses the address of whichever interface leads to the LNS, which the LNS may not expect and which changes with the route. Give the interface an address, or name one that has one.")
{
    protected override void Check(L2tpGroupView group, RuleContext context)
    {
        if (group.Lac is not { } lac || !lac.source.TryGet(out var name) || name.IsRefusedAsSource() || !group.Router.HasNoAddress(lac.source) || group.Router.Router.MayHold("interface "))
            return;

        // One that has to be made and is not described does not exist at all: ND3044.
        if (group.Router.Router.FindInterface(name) is null && name.HasToBeMade())
            return;
        context.Report(new Finding(Info, lac.source.Origin!, $"{group}: the tunnel source {name} has no IPv4 address: tunnels start from whichever interface leads to the LNS. Give {name} an address, or name an interface that has one.") { Parameter = "source" });
    }
}
