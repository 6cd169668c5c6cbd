namespace NetDsl.Huawei;

/// <summary>V-74: the backup link borrows its address and costs no more than the primary link.</summary>
internal sealed class BackupCostNotLarger() : AccessRule(
    "ND2074",
    "The backup link borrows its address and costs no more than the primary link",
    Severity.Warning,
    "With a borrowed address the routing protocol cannot tell the links apart but by their cost: it may send over the backup link, where packets are lost while the primary path works. Make the cost of the backup link larger.")
{
    protected override void Check(AsymmetricAccess access, RuleContext context)
    {
        if (!access.Borrows)
            return;
        if (access.PrimaryCe.ospf is { } first && access.SecondaryCe.ospf is { } second)
            Check(access, "OSPF", Cost(first), Cost(second), second.cost.Origin, context);
        if (access.PrimaryCe.isis is { costs: { Count: 1 } a } && access.SecondaryCe.isis is { costs: { Count: 1 } b } && a[0].level.Equals(b[0].level))
            Check(access, "IS-IS", Cost(a[0]), Cost(b[0]), b[0].cost.Origin, context);
    }

    private static long? Cost(InterfaceOspf ospf) => ospf.cost.TryGet(out var cost) ? cost.Value : null;

    private static long? Cost(IsisInterfaceCost isis) => isis.cost.TryGet(out var cost) ? cost.Value : null;

    private void Check(AsymmetricAccess access, string protocol, long? first, long? second, Origin? at, RuleContext context)
    {
        if (first is { } primary && second is { } backup && backup <= primary)
            context.Report(new Finding(Info, at!, $"{Name(access.SecondaryCe)}: borrows the address of {access.PrimaryCe.Name} and has the {protocol} cost {backup}, the primary link {primary}: packets may take this link and are lost while {access.Primary} works. Make its cost larger.")
            {
                Parameter = "cost",
                Related = [new RelatedPlace(access.SecondaryCe.unnumbered.Origin!, "the borrowed address")],
            });
    }
}
