namespace NetDsl.Huawei;

/// <summary>V-97: oAM mapping names a maintenance association that does not exist.</summary>
internal sealed class NoMaintenanceAssociation() : CircuitRule(
    "ND2097",
    "OAM mapping names a maintenance association that does not exist",
    Severity.Error,
    "The mapping ties the pseudowire to a maintenance association of CFM: the router refuses names that are not configured. Define the domain and the association.")
{
    protected override void Check(CircuitView circuit, RuleContext context)
    {
        if (circuit.Circuit.oam is not { oamMappingDomain: var domain, oamMappingAssociation: var association } || !domain.IsSet)
            return;
        if (circuit.Interface.name.TryGet(out var name) && (!name.IsEthernet || !name.IsSubinterface))
            context.Report(new Finding(Info, domain.Origin!, $"{circuit}: OAM mapping to CFM is for Ethernet sub-interfaces: the router refuses it here. Put the pseudowire on a sub-interface, or leave it out."));
        else if (circuit.Router.IsComplete && domain.IsKnown && association.IsKnown && !circuit.Router.Router.MayHold("cfm") && !circuit.Router.HasAssociation(domain.Raw, association.Raw))
            context.Report(new Finding(Info, domain.Origin!, $"{circuit}: {circuit.Router} has no maintenance association {association} in the domain {domain}: the router refuses the mapping. Define both, or correct the names."));
    }
}
