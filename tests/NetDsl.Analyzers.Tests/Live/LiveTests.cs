using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using NetDsl.Analyzers.Evaluation;
using NetDsl.Analyzers.Tests.Evaluation;
using NetDsl.Analyzers.Tests.Rules;
using NetDsl.Analyzers.Tests.Verification;
using Xunit;

namespace NetDsl.Analyzers.Tests.Live;

/// <summary>The ways in which an editor and a compiler ask: by file, by span, after an edit, again after a cancellation.</summary>
public class LiveTests
{
    private const string Rule = "ND2025";

    private const string Helper = """
        internal static class Helper
        {
            public static void Pair(this InterfaceBuilder ac, VcId second)
            {
                ac.Pseudowire("2.2.2.2", 1, pw => pw.ControlWord());
                ac.SecondaryPseudowire("3.3.3.3", second);
                ac.Reroute(r => r.Delay(30));
            }
        }
        """;

    private static readonly string Main = Verify.Program("""
                var pe = net.HuaweiRouter("PE1");
                pe.Loopback(0, lo => lo.Address("1.1.1.1/32"));
                pe.Mpls("1.1.1.1", mpls => mpls.Ldp(ldp => ldp.RemotePeer("2.2.2.2").RemotePeer("3.3.3.3")));
                pe.MplsL2vpn();
                pe.Interface("GE0/1/0", ac => ac.Pair(2));
        """);

    [Fact]
    public async Task A_finding_is_reported_in_its_own_file_only()
    {
        var compilation = Verify.Compile(("Main.cs", Main), ("Helper.cs", Helper));
        var analysis = Analysis.With(compilation);
        Assert.Empty(await Analysis.OfAsync(analysis, compilation, Tree(compilation, "Main.cs")));
        Assert.Equal(Rule, Assert.Single(await Analysis.OfAsync(analysis, compilation, Tree(compilation, "Helper.cs"))).Id);
    }

    [Fact]
    public async Task Findings_are_local_so_that_they_are_live_and_can_be_repaired()
    {
        var compilation = Verify.Compile(("Main.cs", Main), ("Helper.cs", Helper));
        var result = await Analysis.With(compilation).GetAnalysisResultAsync(default);
        Assert.Empty(result.CompilationDiagnostics);
        Assert.Equal(Rule, Assert.Single(result.SemanticDiagnostics.SelectMany(t => t.Value).SelectMany(a => a.Value), d => d.Severity != DiagnosticSeverity.Hidden).Id);
    }

    [Fact]
    public async Task A_part_of_a_file_can_be_asked_for()
    {
        var compilation = Verify.Compile(("Main.cs", Main), ("Helper.cs", Helper));
        var tree = Tree(compilation, "Helper.cs");
        var span = tree.GetText().Lines.Single(l => l.ToString().Contains("Secondary", StringComparison.Ordinal)).Span;
        var found = await Analysis.With(compilation).GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(tree), span, default);
        Assert.Equal(Rule, Assert.Single(found).Id);
    }

    [Fact]
    public async Task Findings_follow_an_edit_in_another_file()
    {
        var compilation = Verify.Compile(("Main.cs", Main), ("Helper.cs", Helper));
        Assert.Single(await Analysis.OfAsync(compilation));

        // The finding stands in the helper; what becomes right, wrong again and worse is in the other file.
        compilation = Edit(compilation, "Main.cs", t => t.Replace("ac.Pair(2)", "ac.Up()", StringComparison.Ordinal));
        Assert.Empty(await Analysis.OfAsync(compilation));
        compilation = Edit(compilation, "Main.cs", t => t.Replace("ac.Up()", "ac.Pair(2)", StringComparison.Ordinal));
        Assert.Equal([Rule], (await Analysis.OfAsync(compilation)).Select(d => d.Id));
        compilation = Edit(compilation, "Main.cs", t => "// A line.\n// Another line.\n" + t);
        Assert.Equal([Rule], (await Analysis.OfAsync(compilation)).Select(d => d.Id));
    }

    [Fact]
    public async Task The_place_of_a_finding_moves_with_its_file()
    {
        var compilation = Verify.Compile(("Main.cs", Main), ("Helper.cs", Helper));
        var before = Assert.Single(await Analysis.OfAsync(compilation)).Location.GetLineSpan().StartLinePosition.Line;
        compilation = Edit(compilation, "Helper.cs", t => "\n\n\n" + t);
        var after = Assert.Single(await Analysis.OfAsync(compilation));
        Assert.Equal(before + 3, after.Location.GetLineSpan().StartLinePosition.Line);
        Assert.Same(Tree(compilation, "Helper.cs"), after.Location.SourceTree);
    }

    [Fact]
    public async Task All_files_get_their_findings_when_they_are_asked_for_at_the_same_time()
    {
        var compilation = RuleSources.Compilation;
        var apart = (await Analysis.OfAsync(compilation)).Select(d => d.ToString()).Order(StringComparer.Ordinal);
        var analysis = Analysis.With(compilation);
        var together = await Task.WhenAll(compilation.SyntaxTrees.Select(t => Task.Run(() => Analysis.OfAsync(analysis, compilation, t))));
        Assert.Equal(apart, together.SelectMany(f => f).Select(d => d.ToString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_cancellation_at_any_time_leaves_nothing_behind()
    {
        var compilation = RuleSources.Compilation;
        var expected = (await Analysis.OfAsync(compilation)).Select(d => d.ToString()).Order(StringComparer.Ordinal).ToList();
        var seed = Environment.TickCount;
        var random = new Random(seed);
        var analysis = Analysis.With(compilation);
        for (var i = 0; i < 20; i++)
        {
            using var cancel = new CancellationTokenSource();
            var asked = compilation.SyntaxTrees.OrderBy(_ => random.Next()).Take(3).Select(t => Task.Run(async () =>
            {
                try
                {
                    await Analysis.OfAsync(analysis, compilation, t, cancel.Token);
                }
                catch (OperationCanceledException)
                {
                    // That is what is tried.
                }
            })).ToList();
            cancel.CancelAfter(random.Next(60));
            await Task.WhenAll(asked);
        }

        var found = new List<string>();
        foreach (var tree in compilation.SyntaxTrees)
            found.AddRange((await Analysis.OfAsync(analysis, compilation, tree)).Select(d => d.ToString()));
        Assert.True(expected.SequenceEqual(found.Order(StringComparer.Ordinal)), $"seed {seed}");
    }

    [Fact]
    public void A_cancelled_computation_is_begun_again()
    {
        var compilation = Verify.Compile(("Main.cs", Main), ("Helper.cs", Helper));
        var findings = new CompilationFindings(compilation, Analysis.Patient);
        Assert.ThrowsAny<OperationCanceledException>(() => findings.In(Tree(compilation, "Helper.cs"), new CancellationToken(canceled: true)));
        Assert.Single(findings.In(Tree(compilation, "Helper.cs"), default).Findings, d => d.Id == Rule);
    }

    /// <summary>An editor makes a compilation of its own for every question about a file.</summary>
    [Fact]
    public void Compilations_of_the_same_files_are_evaluated_once()
    {
        var compilation = Verify.Compile(("Main.cs", Main), ("Helper.cs", Helper));
        var first = CompilationFindings.For(compilation, Analysis.Patient);
        Assert.Same(first, CompilationFindings.For(compilation.Clone(), Analysis.Patient));
        Assert.NotSame(first, CompilationFindings.For(Edit(compilation, "Main.cs", t => t + " "), Analysis.Patient));
        Assert.NotSame(first, CompilationFindings.For(compilation.RemoveReferences(compilation.References.First()), Analysis.Patient));
        Assert.NotSame(first, CompilationFindings.For(compilation.WithOptions(compilation.Options.WithOptimizationLevel(OptimizationLevel.Release)), Analysis.Patient));
    }

    [Fact]
    public async Task A_program_that_does_not_know_NetDsl_costs_nothing()
    {
        var references = ProgramRunner.References.Where(r => !r.Display!.EndsWith("NetDsl.dll", StringComparison.Ordinal));
        var compilation = CSharpCompilation.Create("Other", [CSharpSyntaxTree.ParseText("class Network { static void Define() { } void Go() { Define(); } }")], references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.Empty(await Analysis.OfAsync(compilation));
    }

    /// <summary>Looking for definitions takes a small part of what parsing the same files takes.</summary>
    [Fact]
    public void A_program_without_definitions_costs_next_to_nothing()
    {
        var body = string.Concat(Enumerable.Repeat("    public static void Method(InterfaceBuilder ac) { ac.Up(); ac.Mtu(1500); }\n", 1).Select((l, i) => l));
        var text = string.Concat(Enumerable.Range(0, 2000).Select(i => $"public static class C{i}\n{{\n{body}}}\n"));
        var parsing = Stopwatch.StartNew();
        var compilation = Verify.Compile(Enumerable.Range(0, 10).Select(i => ($"File{i}.cs", $"namespace N{i};\n{text}")));
        foreach (var tree in compilation.SyntaxTrees)
            tree.GetRoot();
        parsing.Stop();
        var findings = new CompilationFindings(compilation, Analysis.Patient);
        var looking = Stopwatch.StartNew();
        foreach (var tree in compilation.SyntaxTrees)
            Assert.Empty(findings.In(tree, default).Findings);
        looking.Stop();
        Assert.True(looking.Elapsed < parsing.Elapsed / 4, $"looking {looking.Elapsed.TotalMilliseconds} ms, parsing {parsing.Elapsed.TotalMilliseconds} ms");
    }

    private static SyntaxTree Tree(Compilation compilation, string file) => compilation.SyntaxTrees.Single(t => t.FilePath == file);

    private static Compilation Edit(Compilation compilation, string file, Func<string, string> edit)
    {
        var tree = Tree(compilation, file);
        return compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(Microsoft.CodeAnalysis.Text.SourceText.From(edit(tree.ToString()))));
    }
}
