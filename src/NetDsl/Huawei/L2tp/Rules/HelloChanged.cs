namespace NetDsl.Huawei;

/// <summary>L-166: the hello interval of a backed-up LAC is 60 s.</summary>
internal sealed class HelloChanged() : HotBackupRule(
    "ND3166",
    "The hello interval of a backed-up LAC is not 60 s",
    Severity.Error,
    "The device that takes over counts on the hello interval of 60 s that a group has by itself: with another one tunnels are torn down at a switchover or stay when the LNS is gone. Leave the interval as it is.")
{
    private const int Default = 60;

    protected override void Check(BackedUpLac lac, RuleContext context)
    {
        if (lac.Profiles.Count == 0)
            return;
        foreach (var source in lac.Sources)
        {
            if (!source.Group.helloInterval.TryGet(out var interval) || interval.Value == Default)
                continue;
            var at = source.Group.helloInterval.Origin!;
            context.Report(new Finding(Info, at, $"{lac}: the L2TP group {source.Group.name} is backed up and has a hello interval of {interval} s{(interval.Value == 0 ? ", which switches the check off" : "")}: hot backup works with 60 s only. Leave the interval out.")
            {
                Parameter = "seconds",
                Fix = Fix.Remove("Leave the hello interval out", at),
            });
        }
    }
}
