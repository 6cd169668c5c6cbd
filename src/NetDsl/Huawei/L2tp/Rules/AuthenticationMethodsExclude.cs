using System;
using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>L-98: a line of a BAS interface names authentication methods that exclude each other.</summary>
internal sealed class AuthenticationMethodsExclude() : UserInterfaceRule(
    "ND3098",
    "Authentication methods that exclude each other",
    Severity.Error,
    "Web authentication excludes fast web authentication, and authentication by place excludes all others: the device refuses the line. Keep one of the two.")
{
    private const string Start = "authentication-method ";

    protected override void Check(VrpInterface there, RuleContext context)
    {
        foreach (var line in (there.bas?.rawLines).Items())
        {
            if (!line.Text.StartsWith(Start, StringComparison.OrdinalIgnoreCase))
                continue;
            var methods = new HashSet<string>(line.Text.Substring(Start.Length).ToLowerInvariant().Split([' '], StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
            var why = methods.Contains("web") && methods.Contains("fast") ? "web authentication and fast web authentication exclude each other"
                : methods.Contains("bind") && (methods.Contains("ppp") || methods.Contains("web") || methods.Contains("fast") || methods.Contains("dot1x")) ? "authentication by place excludes every other method"
                : null;
            if (why is not null)
                context.Report(new Finding(Info, line.Origin, $"{there.Show()}: {why}, and the device refuses the line. Keep one of the two."));
        }
    }
}
