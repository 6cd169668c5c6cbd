using System;

namespace NetDsl.Huawei;

/// <summary>L-05: a line deletes a group that is always there.</summary>
internal sealed class DefaultGroupDeleted() : L2tpRouterRule(
    "ND3005",
    "A line deletes an L2TP group that is always there",
    Severity.Error,
    "The groups default-lac and default-lns cannot be deleted: the router refuses the line. Undo what stands in the group line by line.")
{
    private const string Deletion = "undo l2tp-group ";

    protected override void Check(L2tpRouter router, RuleContext context)
    {
        foreach (var line in router.Router.rawLines.Items())
        {
            if (line.Text.StartsWith(Deletion, StringComparison.OrdinalIgnoreCase) && L2tpGroupName.TryParse(line.Text.Substring(Deletion.Length).Trim(), out var name) && (name == L2tpGroupQuestions.DefaultLac || name == L2tpGroupQuestions.DefaultLns))
                context.Report(new Finding(Info, line.Origin, $"{router}: {name} is always there: the router refuses to delete it. Undo what stands in the group line by line.") { Fix = Fix.Remove("Take the line out", line.Origin) });
        }
    }
}
