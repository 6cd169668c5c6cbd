namespace NetDsl.Huawei;

/// <summary>L-99: a 40GE port is a BAS interface.</summary>
internal sealed class AccessOn40Ge() : UserInterfaceRule(
    "ND3099",
    "A 40GE port takes users",
    Severity.Error,
    "40GE ports do not support the access of users. Take another port.")
{
    protected override void Check(VrpInterface there, RuleContext context)
    {
        if (there.bas is { } bas && there.name is { IsKnown: true, Raw.Kind: InterfaceKind.Ethernet40G })
            context.Report(new Finding(Info, bas.Origin, $"{there.Show()}: a 40GE port does not support the access of users. Take another port."));
    }
}
