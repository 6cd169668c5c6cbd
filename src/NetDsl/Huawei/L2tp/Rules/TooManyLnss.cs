namespace NetDsl.Huawei;

/// <summary>L-14: a group lists more than eight LNSs.</summary>
internal sealed class TooManyLnss() : L2tpGroupRule(
    "ND3014",
    "An L2TP group lists more than eight LNSs",
    Severity.Error,
    "A group takes eight LNSs: the router refuses the line. Divide them between two groups.")
{
    private const int Limit = 8;

    protected override void Check(L2tpGroupView group, RuleContext context)
    {
        var left = Limit;
        foreach (var start in (group.Lac?.starts).Items())
        {
            foreach (var server in start.servers)
            {
                if (left-- > 0)
                    continue;
                context.Report(new Finding(Info, server.Origin!, $"{group}: this is the ninth LNS, and a group takes eight: the router refuses it. Divide the LNSs between two groups."));
                return;
            }
        }
    }
}
