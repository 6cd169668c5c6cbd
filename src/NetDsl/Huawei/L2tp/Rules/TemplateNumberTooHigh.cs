namespace NetDsl.Huawei;

/// <summary>L-70: a virtual template has a number that the device does not have.</summary>
internal sealed class TemplateNumberTooHigh() : L2tpRouterRule(
    "ND3070",
    "A virtual template has a number above 1023",
    Severity.Error,
    "Virtual templates are numbered from 0 to 1023: the device refuses any other number. Take a number of that range.")
{
    protected override void Check(L2tpRouter router, RuleContext context)
    {
        foreach (var there in router.Router.interfaces)
        {
            if (there.name.TryGet(out var name) && IsTooHigh(name))
                context.Report(new Finding(Info, there.name.Origin!, $"{router}: {name} does not exist, virtual templates are numbered from 0 to 1023: the device refuses it. Take another number.") { Parameter = "name" });
            if (there.access is { } access && access.virtualTemplate.TryGet(out var bound) && IsTooHigh(bound.Name))
                context.Report(new Finding(Info, access.virtualTemplate.Origin!, $"{router} {there.name}: PPPoE users are bound to {bound.Name}, and virtual templates are numbered from 0 to 1023: the device refuses it. Take another number.") { Parameter = "virtualTemplate" });
        }
    }

    private static bool IsTooHigh(InterfaceName name)
    {
        if (name.Kind != InterfaceKind.VirtualTemplate)
            return false;
        var number = 0;
        foreach (var digit in name.Number)
        {
            if (digit is < '0' or > '9' || (number = (number * 10) + digit - '0') > 1023)
                return true;
        }

        return false;
    }
}
