namespace NetDsl.H3c;

/// <summary>D-135: a line in the words of Comware 5.</summary>
internal sealed class WordsOfComware5() : ComwareRouterRule(
    "ND5135",
    "A line in the words of Comware 5",
    Severity.Error,
    "Comware 7 has other words for DDR and interface backup than Comware 5, and refuses the old ones: what the line was for is not configured. Write it in the words of Comware 7.")
{
    private static readonly (string Old, string New)[] OnInterfaces =
    [
        ("dialer enable-circular", "dialer circular enable"),
        ("dialer user", "dialer peer-name"),
        ("standby interface", "backup interface"),
        ("standby threshold", "backup threshold"),
        ("standby timer delay", "backup timer delay"),
        ("standby timer flow-check", "backup timer flow-check"),
        ("standby track", "backup track"),
    ];

    protected override void Check(ComwareRouterView router, RuleContext context)
    {
        foreach (var line in router.Router.rawLines.Items())
        {
            if (line.Text.Starts("dialer-rule"))
                Report(router.ToString(), line, "dialer-group ... rule", null, context);
        }

        foreach (var there in router.Interfaces)
        {
            foreach (var line in there.Interface.rawLines.Items())
                Look(there, line, context);
        }
    }

    private void Look(ComwareInterfaceView there, RawLine line, RuleContext context)
    {
        if (line.Text.Starts("dialer bundle") && line.Text.WordBehind("dialer bundle") is { Length: > 0 } number && number[0] is >= '0' and <= '9')
            Report(there.ToString(), line, "dialer bundle enable", "dialer bundle enable", context);
        foreach (var (old, now) in OnInterfaces)
        {
            if (line.Text.Starts(old))
                Report(there.ToString(), line, now, now + line.Text.Substring(old.Length), context);
        }
    }

    private void Report(string where, RawLine line, string now, string? whole, RuleContext context) =>
        context.Report(new Finding(Info, line.Origin, $"{where}: \"{line.Text}\" is a line of Comware 5, and Comware 7 refuses it. Its words are now {now}.")
        {
            Parameter = "text",
            Fix = whole is null ? null : Fix.SetArgument($"Write {now}", line.Origin, "text", "\"" + whole.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\""),
        });
}
