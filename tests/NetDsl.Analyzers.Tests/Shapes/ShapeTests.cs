using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NetDsl.Analyzers.Tests.Evaluation;
using NetDsl.Analyzers.Tests.Rules;
using NetDsl.Analyzers.Tests.Verification;
using Xunit;
using Xunit.Abstractions;

namespace NetDsl.Analyzers.Tests.Shapes;

/// <summary>
/// The mistake of every rule in every shape: it is found, at the same verb. Prints the recall per shape and names every miss.
/// </summary>
public class ShapeTests(ITestOutputHelper output)
{
    private const double LeastRecall = 0.98;

    /// <summary>Every miss that is accepted, with the reason; there is none at present.</summary>
    private static readonly string[] Known = [];

    [Fact]
    public async Task Every_mistake_is_found_in_every_shape()
    {
        var sources = RuleSources.All.Where(s => !s.File.Contains("RuleCases", StringComparison.Ordinal))
            .Select(s => (s.File, Text: MarkedStatement.WithStatement(s.Text, Path.GetFileNameWithoutExtension(s.File)))).ToList();
        var original = ProgramRunner.Compile([.. sources]);
        var statements = new Dictionary<string, MarkedStatement>();
        var without = new List<string>();
        foreach (var tree in original.SyntaxTrees)
        {
            var id = Path.GetFileNameWithoutExtension(tree.FilePath);
            if (!id.StartsWith("ND", StringComparison.Ordinal))
                continue;
            if (MarkedStatement.Find(tree, original.GetSemanticModel(tree), id) is { } statement)
                statements.Add(id, statement);
            else
                without.Add(id);
        }

        var written = (await Analysis.OfAsync(original)).ToLookup(d => Path.GetFileNameWithoutExtension(d.Location.SourceTree!.FilePath));
        var (found, all, misses) = (0, 0, new List<string>());
        var foreign = new List<string>();
        foreach (var shape in Shape.All)
        {
            var (inShape, ofShape) = (0, 0);
            var (files, expected) = Written(sources, statements, shape, misses);
            var diagnostics = (await Analysis.OfAsync(ProgramRunner.Compile([.. files]))).ToLookup(d => Path.GetFileNameWithoutExtension(d.Location.SourceTree!.FilePath));
            foreach (var id in expected)
            {
                ofShape++;
                var ids = RuleSources.Marks(sources.Single(s => Path.GetFileNameWithoutExtension(s.File) == id).Text).Select(m => m.Id).ToHashSet();
                var called = written[id].Where(d => d.Id == id).Select(Called).ToHashSet();
                var own = diagnostics[id].Where(d => d.Id == id).ToList();
                var others = diagnostics[id].Where(d => !ids.Contains(d.Id)).ToList();
                if (!own.Any(d => called.Contains(Called(d))))
                    misses.Add($"{shape.Name}: {id} is {(own.Count == 0 ? "not found" : $"found elsewhere: {own[0]}")}");
                else
                    inShape++;

                // Under a condition the statement may be missing, which is a mistake of its own.
                if (others.Count > 0 && !shape.Name.Contains("unknown", StringComparison.Ordinal))
                    foreign.Add($"{shape.Name}: {id} has {others[0]}");
            }

            (found, all) = (found + inShape, all + ofShape);
            output.WriteLine($"{shape.Name,-40} {inShape,4} of {ofShape,4}  {(ofShape == 0 ? 0 : 100.0 * inShape / ofShape):0.0} %");
        }

        output.WriteLine($"{"all",-40} {found,4} of {all,4}  {100.0 * found / all:0.0} %; marks that are no statement: {string.Join(" ", without)}");
        foreach (var miss in misses.Concat(foreign))
            output.WriteLine(miss);
        Assert.Empty(foreign);
        Assert.Empty(without);
        Assert.Equal(Known.Order(StringComparer.Ordinal), misses.Order(StringComparer.Ordinal));
        Assert.True(found >= LeastRecall * all, $"{found} of {all}:\n{string.Join("\n", misses)}");
    }

    /// <summary>All files with the statements in a shape, and the rules whose statement can be written so.</summary>
    private static (List<(string File, string Text)> Files, List<string> Expected) Written(List<(string File, string Text)> sources, Dictionary<string, MarkedStatement> statements, Shape shape, List<string> misses)
    {
        var files = new List<(string File, string Text)>();
        var expected = new List<string>();
        foreach (var (file, text) in sources)
        {
            var id = Path.GetFileNameWithoutExtension(file);
            var written = statements.TryGetValue(id, out var statement) ? shape.Write(statement, id) : null;
            if (written is not null && shape.Name.Contains("another file", StringComparison.Ordinal))
                files.Add(($"Constants{id}.cs", Shape.Constants(statement!, id)));
            files.Add((file, written ?? text));
            if (written is not null)
                expected.Add(id);
        }

        // What does not compile is no program that anyone would have.
        var compilation = ProgramRunner.Compile([.. files]);
        foreach (var error in compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).GroupBy(d => Path.GetFileNameWithoutExtension(d.Location.SourceTree!.FilePath)))
        {
            if (!expected.Remove(error.Key))
                continue;
            misses.Add($"{shape.Name}: {error.Key} does not compile in this shape: {error.First().GetMessage()}");
            var (file, text) = sources.Single(s => Path.GetFileNameWithoutExtension(s.File) == error.Key);
            files[files.FindIndex(f => f.File == file)] = (file, text);
        }

        return (files, expected);
    }

    /// <summary>The verb whose call is flagged, and which of its arguments.</summary>
    private static (string Verb, string Argument) Called(Diagnostic diagnostic)
    {
        var (root, span) = (diagnostic.Location.SourceTree!.GetRoot(), diagnostic.Location.SourceSpan);
        var call = root.FindToken(span.Start).Parent!.AncestorsAndSelf().OfType<InvocationExpressionSyntax>().First(c => c.Expression.Span.End > span.Start || c.ArgumentList.Span.Contains(span));
        var name = call.Expression is MemberAccessExpressionSyntax access ? access.Name : call.Expression;
        var argument = call.ArgumentList.Arguments.FirstOrDefault(a => a.Expression.Span == span);
        return (name.ToString(), argument is null ? "" : argument.NameColon?.Name.ToString() ?? call.ArgumentList.Arguments.IndexOf(argument).ToString(CultureInfo.InvariantCulture));
    }
}
