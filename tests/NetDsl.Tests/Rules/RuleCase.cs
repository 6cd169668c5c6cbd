using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using NetDsl.Tests.Examples;

namespace NetDsl.Tests.Rules;

/// <summary>
/// The cases of a rule: static methods of the class that has its id, one half in <c>examples/Misconfigured</c> and the other in
/// <c>tests/RuleCases</c>. <c>Bad...</c> has the findings that its lines are marked with, <c>Good...</c>, <c>Unknown...</c> and
/// <c>Fixed...</c> have none. <c>Fixed_x</c> is what the fix makes of <c>Bad_x</c>. Parameters are unknown.
/// </summary>
public sealed partial class RuleCase
{
    private readonly MethodInfo _method;

    private RuleCase(MethodInfo method) => _method = method;

    public string Rule => _method.DeclaringType!.Name;

    public string Name => _method.Name;

    public override string ToString() => $"{Rule}.{Name}";

    public static IReadOnlyList<RuleCase> All { get; } =
        [.. typeof(RuleCase).Assembly.GetTypes()
            .Where(t => t.Namespace == "NetDsl.Examples.Misconfigured" && RuleId().IsMatch(t.Name))
            .SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.Static))
            .Where(m => m.ReturnType == typeof(Network))
            .Select(m => new RuleCase(m))
            .OrderBy(c => c.ToString(), StringComparer.Ordinal)];

    /// <summary>Rules that a program cannot break: only configurations that were read are tested, in <c>RuleReadTests</c>.</summary>
    public static IReadOnlyList<string> OnlyRead { get; } = ["ND2105", "ND2110", "ND5003"];

    public static RuleCase Of(string text) => All.Single(c => c.ToString() == text);

    public Network Run() => (Network)_method.Invoke(null, [.. _method.GetParameters().Select(p => p.ParameterType.IsValueType ? Activator.CreateInstance(p.ParameterType) : null)])!;

    /// <summary>The file and the lines of the method.</summary>
    public (string File, int FirstLine, IReadOnlyList<string> Lines) Source()
    {
        foreach (var folder in new[] { Path.Combine("examples", "Misconfigured"), Path.Combine("tests", "RuleCases") })
        {
            var root = ExampleNetworks.FindAbove(folder);
            foreach (var file in root is null ? [] : Directory.GetFiles(root, Rule + ".cs", SearchOption.AllDirectories))
            {
                var lines = File.ReadAllLines(file);
                var first = Array.FindIndex(lines, l => Regex.IsMatch(l, $@"\bstatic Network {Name}\("));
                if (first < 0)
                    continue;
                var last = Array.FindIndex(lines, first, l => l is "    });" or "    }");
                return (file, first + 1, lines[first..(last + 1)]);
            }
        }

        throw new InvalidOperationException($"The source of {this} was not found.");
    }

    /// <summary>The findings that the method is marked with: id and line.</summary>
    public IEnumerable<(string Id, int Line)> Expected()
    {
        var (_, first, lines) = Source();
        for (var i = 0; i < lines.Count; i++)
        {
            foreach (Match mark in Mark().Matches(lines[i]))
            {
                foreach (var id in mark.Groups[1].Value.Split(',', StringSplitOptions.TrimEntries))
                    yield return (id, first + i);
            }
        }
    }

    /// <summary>The statements of the network, without marks and without the indentation that they share.</summary>
    public string Body()
    {
        var lines = Source().Lines.Select(l => Regex.Replace(l, @"\s*// expect ND\d{4}.*$", "")).ToList();
        var inner = lines.Skip(2).Take(lines.Count - 3).ToList();
        return string.Join("\n", inner.Select(l => l.Length >= 8 ? l[8..] : l.TrimStart()));
    }

    [GeneratedRegex(@"^ND\d{4}$")]
    private static partial Regex RuleId();

    [GeneratedRegex(@"// expect ((?:ND\d{4}(?:, )?)+)")]
    private static partial Regex Mark();
}
