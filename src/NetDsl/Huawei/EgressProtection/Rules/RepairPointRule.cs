namespace NetDsl.Huawei;

/// <summary>A rule about a router that turns to the other PE of a pair; asked once for a router, whichever pairs are behind it.</summary>
internal abstract class RepairPointRule(string id, string title, Severity severity, string description)
    : EgressRule(id, title, severity, description)
{
    protected internal sealed override void Check(RuleContext context)
    {
        var pairs = Index(context).Pairs;
        for (var i = 0; i < pairs.Count; i++)
        {
            foreach (var point in pairs[i].RepairPoints)
            {
                if (!WasBefore(context, i, point))
                    Check(pairs[i], point, context);
            }
        }
    }

    protected abstract void Check(EgressPair pair, EgressRouter point, RuleContext context);

    private static bool WasBefore(RuleContext context, int pair, EgressRouter point)
    {
        var pairs = Index(context).Pairs;
        for (var i = 0; i < pair; i++)
        {
            if (pairs[i].RepairPoints.Contains(point))
                return true;
        }

        return false;
    }
}
