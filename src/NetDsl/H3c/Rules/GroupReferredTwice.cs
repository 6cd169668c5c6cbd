namespace NetDsl.H3c;

/// <summary>D-26: an interface refers to a group twice.</summary>
internal sealed class GroupReferredTwice() : BackupInterfaceRule(
    "ND5026",
    "An interface is the backup of a routing group twice",
    Severity.Warning,
    "The repeat changes nothing. An interface may be the backup of several groups: usually another one was meant, which now has no backup.")
{
    protected override void Check(ComwareInterfaceView backup, RuleContext context)
    {
        var references = backup.Interface.routingGroups!;
        for (var i = 1; i < references.Count; i++)
        {
            if (!references[i].group.IsKnown || backup.Router.Index.IsOfRelation(references[i], backup))
                continue;
            for (var j = 0; j < i; j++)
            {
                if (!references[j].group.Equals(references[i].group))
                    continue;
                context.Report(new Finding(Info, references[i].Origin, $"{backup} is the backup of routing group {references[i].group} already: the repeat changes nothing. Take it out, or name the group that was meant.")
                {
                    Parameter = "group",
                    Related = [new RelatedPlace(references[j].Origin, "the same group")],
                    Fix = Fix.Remove("Take the repeat out", references[i].Origin),
                });
                break;
            }
        }
    }
}
