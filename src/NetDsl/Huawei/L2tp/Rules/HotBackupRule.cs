namespace NetDsl.Huawei;

/// <summary>A rule about one device that takes part in the hot backup of L2TP, or may.</summary>
internal abstract class HotBackupRule(string id, string title, Severity severity, string description)
    : L2tpRule(id, title, severity, description)
{
    protected internal sealed override void Check(Device device, RuleContext context)
    {
        if (context.Index(HotBackupIndex.Create)[device] is { } lac)
            Check(lac, context);
    }

    protected abstract void Check(BackedUpLac lac, RuleContext context);
}

/// <summary>A rule about two LACs that back up each other.</summary>
internal abstract class BackedUpPairRule(string id, string title, Severity severity, string description)
    : L2tpRule(id, title, severity, description)
{
    protected internal sealed override void Check(RuleContext context)
    {
        foreach (var pair in context.Index(HotBackupIndex.Create).Pairs)
            Check(pair, context);
    }

    protected abstract void Check(BackedUpPair pair, RuleContext context);
}
