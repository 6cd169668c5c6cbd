namespace NetDsl.Huawei;

/// <summary>V-36: the ids of a two-sided bypass do not mirror those of the other router.</summary>
internal sealed class BypassIdsNotMirrored() : CircuitRule(
    "ND2036",
    "The ids of a two-sided bypass do not mirror those of the other router",
    Severity.Error,
    "The AC side of one router is the PW side of the other: with ids that do not mirror the bypass stays down. Exchange the ids at one end.")
{
    protected override void Check(CircuitView circuit, RuleContext context)
    {
        if (circuit.Bypass?.Ldp is not { acBypassVcId.IsSet: true } near || Index(context).FindRouter(near.peer) is not { IsComplete: true } router || !circuit.Router.Router.lsrId.TryGet(out var lsrId))
            return;
        PseudowireView? candidate = null;
        foreach (var other in router.Circuits)
        {
            if (!other.IsComplete)
                return;
            if (other.Bypass?.Ldp is not { acBypassVcId.IsSet: true } far || !far.peer.Is(lsrId))
                continue;
            if (!far.acBypassVcId.IsKnown || !far.pwBypassVcId.IsKnown || far.acBypassVcId.Equals(near.pwBypassVcId) || far.pwBypassVcId.Equals(near.acBypassVcId))
            {
                if (!far.acBypassVcId.Differs(near.pwBypassVcId) && !far.pwBypassVcId.Differs(near.acBypassVcId))
                    return;
            }

            candidate = other.Bypass;
        }

        if (candidate is not null && circuit.Router.Number < router.Number && near.acBypassVcId.IsKnown && near.pwBypassVcId.IsKnown)
            context.Report(new Finding(Info, near.acBypassVcId.Origin!, $"{circuit}: ac-bypass {near.acBypassVcId} and pw-bypass {near.pwBypassVcId} have no mirror on {router} ({candidate}): the bypass stays down. Take its ids the other way round.") { Related = [new RelatedPlace(candidate.Origin, "the bypass of the other router")] });
    }
}
