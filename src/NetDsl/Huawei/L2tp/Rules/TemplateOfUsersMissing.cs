namespace NetDsl.Huawei;

/// <summary>L-74: PPPoE users are bound to a virtual template that does not exist.</summary>
internal sealed class TemplateOfUsersMissing() : L2tpRouterRule(
    "ND3074",
    "PPPoE users are bound to a virtual template that does not exist",
    Severity.Error,
    "The device refuses the binding, and users of the interface are not authenticated as they should be. Describe the virtual template, or correct its number.")
{
    protected override void Check(L2tpRouter router, RuleContext context)
    {
        foreach (var there in router.Router.interfaces)
        {
            // Virtual template 0 is always there.
            if (there.access is { } access && access.virtualTemplate.TryGet(out var bound) && bound.Name is { Kind: InterfaceKind.VirtualTemplate, Number: not "0" } && router.IsMissing(bound.Name))
                context.Report(new Finding(Info, access.virtualTemplate.Origin!, $"{router} {there.name}: PPPoE users are bound to {bound.Name}, which does not exist: the device refuses it. Describe it, or correct the number.") { Parameter = "virtualTemplate" });
        }
    }
}
