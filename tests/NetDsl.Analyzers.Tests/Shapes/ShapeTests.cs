using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
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

    [Fact]
    public async Task Every_mistake_is_found_in_every_shape()
    {
        var sources = RuleSources.All.Where(s => !s.File.Contains("RuleCases", StringComparison.Ordinal)).ToList();
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

        var (found, all, misses) = (0, 0, new List<string>());
        foreach (var shape in Shape.All)
        {
            var (inShape, ofShape) = (0, 0);
            var (files, expected) = Written(sources, statements, shape, misses);
            var diagnostics = (await Analysis.OfAsync(ProgramRunner.Compile([.. files]))).ToLookup(d => Path.GetFileNameWithoutExtension(d.Location.SourceTree!.FilePath));
            foreach (var id in expected)
            {
                ofShape++;
                var ids = RuleSources.Marks(sources.Single(s => Path.GetFileNameWithoutExtension(s.File) == id).Text).Select(m => m.Id).ToHashSet();
                var verb = Verb(statements[id]);
                var own = diagnostics[id].Where(d => d.Id == id).ToList();
                var others = diagnostics[id].Where(d => !ids.Contains(d.Id)).ToList();
                var line = own.Select(d => d.Location.SourceTree!.GetText().Lines.GetLineFromPosition(d.Location.SourceSpan.Start).ToString()).FirstOrDefault(l => l.Contains(verb, StringComparison.Ordinal));
                if (line is null)
                    misses.Add($"{shape.Name}: {id} is {(own.Count == 0 ? "not found" : $"found elsewhere: {own[0]}")}");
                else
                    inShape++;
                if (others.Count > 0 && !shape.Name.Contains("unknown", StringComparison.Ordinal))
                    misses.Add($"{shape.Name}: {id} has {others[0]}");
            }

            (found, all) = (found + inShape, all + ofShape);
            output.WriteLine($"{shape.Name,-40} {inShape,4} of {ofShape,4}  {(ofShape == 0 ? 0 : 100.0 * inShape / ofShape):0.0} %");
        }

        output.WriteLine($"{"all",-40} {found,4} of {all,4}  {100.0 * found / all:0.0} %; marks that are no statement: {string.Join(" ", without)}");
        foreach (var miss in misses)
            output.WriteLine(miss);
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

    /// <summary>The verb that is flagged in the original: the text in front of the parenthesis of the marked statement.</summary>
    private static string Verb(MarkedStatement statement)
    {
        var text = statement.Statement.ToString();
        var end = text.IndexOf('(', StringComparison.Ordinal);
        var start = text.LastIndexOf('.', end);
        return text[(start + 1)..(end + 1)];
    }
}
