namespace NetDsl;

/// <summary>The words for severities, on the command line and in <c>.editorconfig</c> files.</summary>
internal static class SeverityWord
{
    /// <summary>Reads a word; <c>default</c> has no value and stands for the severity of the rule itself.</summary>
    public static bool TryParse(string word, out Severity? severity)
    {
        var (isKnown, read) = word.ToLowerInvariant() switch
        {
            "error" => (true, Severity.Error),
            "warning" => (true, Severity.Warning),
            "suggestion" or "info" => (true, Severity.Info),
            "silent" or "refactoring" or "none" => (true, Severity.Hidden),
            "default" => (true, null),
            _ => (false, (Severity?)null),
        };
        severity = read;
        return isKnown;
    }
}
