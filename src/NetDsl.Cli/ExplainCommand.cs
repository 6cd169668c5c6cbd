using System;
using System.CommandLine;
using System.IO;
using System.Linq;

namespace NetDsl;

/// <summary><c>explain RULE...</c>: what a finding means, and what to do.</summary>
internal static class ExplainCommand
{
    private const string Suffix = ".md";

    public static Command Create(CliConsole console)
    {
        var rules = new Argument<string[]>("RULE") { Description = "Ids of findings, such as ND2025.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("explain", "Prints the page of a rule: what is wrong, why that matters, what to do, with an example of each.") { rules };
        command.SetAction(result => Run(result.GetValue(rules)!, console));
        return command;
    }

    private static int Run(string[] rules, CliConsole console)
    {
        var pages = rules.Select(r => (Rule: r, Page: Find(r))).ToList();
        foreach (var (rule, _) in pages.Where(p => p.Page is null))
            console.Error.WriteLine($"error: There is no rule {rule}. An id is ND and four digits, as a finding shows it: ND2025.{Near(rule)}");
        if (pages.Any(p => p.Page is null))
            return CliConsole.BadUsage;
        console.Out.Write(string.Join("\n", pages.Select(p => p.Page)));
        return CliConsole.Success;
    }

    private static string? Find(string rule)
    {
        using var page = typeof(ExplainCommand).Assembly.GetManifestResourceStream(rule.ToUpperInvariant() + Suffix);
        if (page is null)
            return null;
        using var reader = new StreamReader(page);
        return reader.ReadToEnd();
    }

    /// <summary>The rules whose ids begin alike.</summary>
    private static string Near(string rule)
    {
        var start = rule.ToUpperInvariant()[..Math.Min(rule.Length, 4)];
        var near = typeof(ExplainCommand).Assembly.GetManifestResourceNames().Where(n => n.EndsWith(Suffix, StringComparison.Ordinal) && start.Length == 4 && n.StartsWith(start, StringComparison.Ordinal)).Select(n => n[..^Suffix.Length]).Order(StringComparer.Ordinal).Take(8).ToList();
        return near.Count == 0 ? "" : $" Near it are {string.Join(", ", near)}.";
    }
}
