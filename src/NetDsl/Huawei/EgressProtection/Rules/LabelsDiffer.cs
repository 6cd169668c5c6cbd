namespace NetDsl.Huawei;

/// <summary>E-03: both PEs of a pair give a protected VPN instance the same label.</summary>
internal sealed class LabelsDiffer() : EgressPairRule(
    "ND4003",
    "The two PEs of a pair give the VPN instance different labels",
    Severity.Error,
    "When one PE fails, the other one gets packets with the label of the failed one. If that is not its own label, it drops them, or hands them to another VPN. Give the VPN instance the same label on both.")
{
    protected override void Check(EgressPair pair, RuleContext context)
    {
        foreach (var instance in pair.Instances)
        {
            if (instance is not { First: { } first, Second: { } second } || !first.StaticLabel.Differs(second.StaticLabel))
                continue;

            // What the group says is right; where nothing does, the label of the first PE is taken.
            var isFirstWrong = instance.Said is { } said && said.label.IsKnown && second.StaticLabel.Equals(said.label);
            var (right, wrong) = isFirstWrong ? (second, first) : (first, second);
            context.Report(new Finding(Info, wrong.StaticLabel.Origin!, $"{wrong} has the label {wrong.StaticLabel}, on {right.Router} it is {right.StaticLabel}: when one of them fails, the other does not know the label of its packets. Give both the same.")
            {
                Parameter = "label",
                Related = [new RelatedPlace(right.StaticLabel.Origin!, $"the label on {right.Router}")],
                Fix = Fix.SetArgument($"Take the label of {right.Router}", wrong.StaticLabel.Origin!, "label", $"{right.StaticLabel}"),
            });
        }
    }
}
