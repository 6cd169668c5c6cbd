using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>L-15: two LNSs of a group have one identifier.</summary>
internal sealed class IdentifierTwice() : L2tpGroupRule(
    "ND3015",
    "Two LNSs of an L2TP group have one identifier",
    Severity.Error,
    "The identifiers of the LNSs of a group differ: the router refuses the second. Choose another one, or leave it out.")
{
    protected override void Check(L2tpGroupView group, RuleContext context)
    {
        Dictionary<LnsIdentifier, Setting<LnsServer>>? seen = null;
        foreach (var start in (group.Lac?.starts).Items())
        {
            foreach (var server in start.servers)
            {
                if (!server.TryGet(out var known) || known.Identifier is not { IsUnknown: false } identifier)
                    continue;
                seen ??= [];
                if (!seen.TryGetValue(identifier, out var first))
                    seen.Add(identifier, server);
                else
                    context.Report(new Finding(Info, server.Origin!, $"{group}: {first.Raw.Address} has the identifier {identifier} already: the router refuses it for {known.Address}. Choose another one, or leave it out.")
                    {
                        Parameter = "identifier",
                        Related = [new RelatedPlace(first.Origin!, "the same identifier")],
                    });
            }
        }
    }
}
