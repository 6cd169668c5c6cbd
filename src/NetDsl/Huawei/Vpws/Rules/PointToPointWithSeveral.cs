namespace NetDsl.Huawei;

/// <summary>V-62: a point-to-point ATM sub-interface has several connections.</summary>
internal sealed class PointToPointWithSeveral() : CircuitRule(
    "ND2062",
    "A point-to-point ATM sub-interface has several connections",
    Severity.Error,
    "One pseudowire for several connections is N-to-1 relay, which needs a point-to-multipoint sub-interface: the router refuses the second connection. Change the type of the sub-interface.")
{
    protected override void Check(CircuitView circuit, RuleContext context)
    {
        var there = circuit.Interface;
        if (!there.atmSubinterfaceType.Is(AtmSubinterfaceType.PointToPoint) || circuit.Pseudowires.Count == 0 || there.atm is not { } atm)
            return;
        var count = (atm.pvcs?.Count ?? 0) + (atm.pvps?.Count ?? 0);
        if (count > 1)
            context.Report(new Finding(Info, there.atmSubinterfaceType.Origin!, $"{circuit}: the sub-interface is point-to-point and has {count} connections: the router refuses more than one. Make it point-to-multipoint.")
            {
                Fix = Fix.Rename("Make it point-to-multipoint", there.atmSubinterfaceType.Origin!, nameof(InterfaceBuilder.PointToMultipoint)),
            });
    }
}
