using System;
using System.Collections.Generic;
using System.Linq;

namespace NetDsl.Analyzers.Tests.Shapes;

/// <summary>A way in which people write the same statement.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Write">Makes the file; null where the statement cannot be written so.</param>
internal sealed record Shape(string Name, Func<MarkedStatement, string, string?> Write)
{
    public static IReadOnlyList<Shape> All { get; } =
    [
        new("as written", (s, _) => s.File(s.With())),
        new("one chain", (s, _) => s.Chain is { } chain ? s.File(chain.Text, replaced: chain.Replaced) : null),
        new("separate statements on a local", (s, _) => s.Receiver is null ? null : s.File($"var alias = {s.Receiver};\n_ = alias;\n{s.With(receiver: "alias")}")),
        new("a helper method with parameters", (s, _) => s.File($"Helper({Call(s)});", $"private static void Helper({Parameters(s)})\n{{\n{s.With(Lifted)}\n}}\n")),
        new("a helper with typed parameters", (s, _) => s.File($"Typed({Call(s)});", $"private static void Typed({Parameters(s, isTyped: true)})\n{{\n{s.With(Lifted)}\n}}\n")),
        new("values in locals", (s, _) => s.File($"{string.Concat(s.Literals.Select((l, i) => $"{l.DomainType} {Lifted(i)} = {l.Node};\n"))}{s.With(Lifted)}")),
        new("an extension method", (s, id) => s.Receiver is null ? null : s.File($"{s.Receiver}.Extended({Call(s, s.Receiver)});", $"private static void Extended(this {Parameters(s, s.Receiver)})\n{{\n{s.With(Lifted)}\n}}\n")),
        new("a for loop with a condition", (s, _) => s.File($"for (var round = 0; round < 3; round++)\n{{\nif (round == 1)\n{{\n{s.With()}\n}}\n}}")),
        new("foreach over an array of records", (s, id) => s.File(
            $"foreach (var row in new[] {{ new Row{id}({string.Join(", ", s.Literals.Select(l => l.Node))}) }})\n{{\n{s.With(i => $"row.P{i}")}\n}}",
            types: $"internal sealed record Row{id}({string.Join(", ", s.Literals.Select((l, i) => $"{l.Type} P{i}"))});\n")),
        new("foreach over typed records", (s, id) => s.File(
            $"foreach (var (on, row) in new List<(bool, TypedRow{id})> {{ (false, new({Values(s)})), (true, new({Values(s)})) }})\n{{\nif (!on)\ncontinue;\n{s.With(i => $"row.P{i}")}\n}}",
            types: $"internal sealed record TypedRow{id}({string.Join(", ", s.Literals.Select((l, i) => $"{l.DomainType} P{i}"))});\n")),
        new("LINQ over a list", (s, _) => s.File($"foreach (var zero in new List<int> {{ 1, 2, 3 }}.Where(x => x > 2).Select(x => x - 3))\n{{\n{s.With(i => s.Literals[i].Type == "int" ? $"{s.Literals[i].Node} + zero" : s.Literals[i].Node.ToString())}\n}}")),
        new("a switch expression", (s, _) => s.File($"var choice = \"b\";\n{s.With(i => $"(choice switch {{ \"a\" => throw new InvalidOperationException(), \"b\" => {s.Literals[i].Node}, _ => throw new NotSupportedException() }})")}")),
        new("constants of another file", (s, id) => s.File(s.With(i => $"Constants{id}.C{i}"))),
        new("a lambda in a local", (s, _) => s.File($"Action run = () =>\n{{\n{s.With()}\n}};\nrun();")),
        new("a local function", (s, _) => s.File($"void Run()\n{{\n{s.With()}\n}}\n\nRun();")),
        new("an interpolated text", (s, _) => s.File(s.With(i => Interpolated(s, i)))),
        new("a lambda that is given on", (s, _) => s.File($"Given(() =>\n{{\n{s.With()}\n}});", "private static void Given(Action act) => act();\n")),
        new("a helper in a loop in a local function", (s, _) => s.File($"void Run(int rounds)\n{{\nfor (var round = 0; round < rounds; round++)\nHelper({Call(s)});\n}}\n\nRun(1);", $"private static void Helper({Parameters(s)})\n{{\n{s.With(Lifted)}\n}}\n")),
        new("inside an if on an unknown condition", (s, _) => s.File($"if (Environment.GetEnvironmentVariable(\"NETDSL\") == \"1\")\n{{\n{s.With()}\n}}")),
    ];

    /// <summary>The other file: constants and static fields in turn.</summary>
    public static string Constants(MarkedStatement statement, string id) =>
        $"namespace NetDsl.Examples.Misconfigured;\n\ninternal static class Constants{id}\n{{\n{string.Join("\n", statement.Literals.Select((l, i) => $"public {(i % 2 == 0 ? "const" : "static readonly")} {l.Type} C{i} = {l.Node};"))}\n}}\n";

    private static string Lifted(int literal) => $"literal{literal}";

    private static string Call(MarkedStatement s, string? without = null) => string.Join(", ", s.Variables.Where(v => v.Name != without).Select(v => v.Name).Concat(s.Literals.Select(l => l.Node.ToString())));

    private static string Values(MarkedStatement s) => string.Join(", ", s.Literals.Select(l => l.Node));

    private static string Parameters(MarkedStatement s, string? first = null, bool isTyped = false) =>
        string.Join(", ", s.Variables.OrderBy(v => v.Name == first ? 0 : 1).Select(v => $"{v.Type} {v.Name}").Concat(s.Literals.Select((l, i) => $"{(isTyped ? l.DomainType : l.Type)} {Lifted(i)}")));

    private static string Interpolated(MarkedStatement s, int i)
    {
        var (node, type, _) = s.Literals[i];
        var text = node.Token.ValueText;
        return type != "string" || text.Length < 2 || text.Contains('{', StringComparison.Ordinal) ? node.ToString() : $"$\"{text[..(text.Length / 2)]}{{\"{text[(text.Length / 2)..]}\"}}\"";
    }
}
