using System;

namespace NetDsl.Huawei;

/// <summary>V-42: a line gives a pseudowire two keywords of which only one can be right.</summary>
internal sealed class ExcludingKeywords() : RouterRule(
    "ND2042",
    "A line has two keywords that exclude each other",
    Severity.Error,
    "A pseudowire is raw or tagged or interworks, has a control word or has none, and has one role: the router refuses a line that says two of them. Keep one.")
{
    private static readonly string[][] Groups =
    [
        ["raw", "tagged", "ip-interworking", "ip-layer2"],
        ["control-word", "no-control-word"],
        ["secondary", "bypass", "admin"],
    ];

    protected override void Check(RouterView router, RuleContext context)
    {
        foreach (var there in router.Router.interfaces)
        {
            if (there.rawLines is null)
                continue;
            foreach (var line in RawPseudowireLine.Of(there))
                Check(router, there, line, context);
        }
    }

    private void Check(RouterView router, VrpInterface there, RawLine line, RuleContext context)
    {
        var keywords = RawPseudowireLine.Keywords(line);
        foreach (var group in Groups)
        {
            var first = keywords.Find(k => Array.IndexOf(group, k) >= 0);
            var second = keywords.Find(k => k != first && Array.IndexOf(group, k) >= 0);
            if (first is not null && second is not null)
                context.Report(new Finding(Info, line.Origin, $"{router} {there.Name}: {first} and {second} exclude each other in \"{line.Text}\": the router refuses the line. Keep one of them."));
        }
    }
}
