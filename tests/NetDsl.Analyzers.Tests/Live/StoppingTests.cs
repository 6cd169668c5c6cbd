using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using NetDsl.Analyzers.Evaluation;
using NetDsl.Analyzers.Tests.Evaluation;
using NetDsl.Analyzers.Tests.Verification;
using Xunit;

namespace NetDsl.Analyzers.Tests.Live;

/// <summary>Where the evaluation stops it says so, and it says nothing that it does not know. It keeps nothing alive.</summary>
public class StoppingTests
{
    /// <summary>A secondary pseudowire without a control word, and L2VPN is not enabled.</summary>
    private const string Mistakes = """
                var pe = net.HuaweiRouter("PE1");
                pe.Loopback(0, lo => lo.Address("1.1.1.1/32"));
                pe.Mpls("1.1.1.1", mpls => mpls.Ldp(ldp => ldp.RemotePeer("2.2.2.2").RemotePeer("3.3.3.3")));
                pe.Interface("GE0/1/0", ac =>
                {
                    ac.Pseudowire("2.2.2.2", 1, pw => pw.ControlWord());
                    ac.SecondaryPseudowire("3.3.3.3", 2);
                    ac.Reroute(r => r.Delay(30));
                });

        """;

    [Theory]
    [InlineData("for (var i = 0; ; i++) { if (i < 0) break; }")]
    [InlineData("var text = \"a\"; while (true) text += text;")]
    [InlineData("var many = new List<int>(); while (true) many.Add(1);")]
    public async Task A_program_that_does_not_end_is_stopped_and_ND9001_says_so(string endless)
    {
        var found = await AllAsync(Verify.Program(Mistakes + endless), new EvaluationLimits { Steps = 100_000 });
        var note = Assert.Single(found, d => d.Id == "ND9001");
        Assert.Equal("Build", Text(note));
        Assert.Contains("`check`", note.GetMessage(), StringComparison.Ordinal);

        // The network was never finished: nothing is said about it.
        Assert.Equal([note], found);
    }

    [Fact]
    public async Task Calls_without_end_are_stopped()
    {
        var found = await AllAsync(Verify.Program(Mistakes + "Again(0);\nstatic int Again(int n) => Again(n + 1);"), new EvaluationLimits());
        Assert.Contains(found, d => d.Id == "ND9001" && Text(d) == "Build");
    }

    [Fact]
    public async Task Too_many_combinations_of_conditions_are_announced()
    {
        var conditions = string.Concat(Enumerable.Range(0, 12).Select(i => $"if (Environment.GetEnvironmentVariable(\"C{i}\") is not null) pe.Interface(\"GE0/2/{i}\", i => i.Up());\n"));
        var found = await AllAsync(Verify.Program(Mistakes + conditions), new EvaluationLimits { Runs = 4 });
        Assert.Contains(found, d => d.Id == "ND9001" && d.GetMessage().Contains("more than 4 runs", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Code_that_is_not_evaluated_opens_what_it_is_given_and_ND9002_says_so()
    {
        const string Opaque = "internal static class Plugin { public static void Finish(object router) => Activator.CreateInstance(Type.GetType(\"Plugins.Finisher\")!, router); }";
        var program = Verify.Program(Mistakes + "Plugin.Finish(pe);") + Opaque;
        var found = await AllAsync(program, new EvaluationLimits());
        var note = Assert.Single(found, d => d.Id == "ND9002");
        Assert.Equal(DiagnosticSeverity.Hidden, note.Severity);
        Assert.Contains("CreateInstance", Text(note), StringComparison.Ordinal);
        Assert.Equal(["ND2025"], found.Where(d => d.Severity != DiagnosticSeverity.Hidden).Select(d => d.Id));

        // Without that call it is a finding that L2VPN is missing.
        var whole = await AllAsync(Verify.Program(Mistakes), new EvaluationLimits());
        Assert.Contains(whole, d => d.Id == "ND2001");
        Assert.DoesNotContain(whole, d => d.Id.StartsWith("ND9", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_kept_between_compilations_holds_no_compilation()
    {
        var gone = await AnalyzeAndForgetAsync();
        for (var i = 0; i < 10 && gone.Any(g => g.IsAlive); i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            await Task.Yield();
        }

        Assert.All(gone, g => Assert.False(g.IsAlive));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task<IReadOnlyList<WeakReference>> AnalyzeAndForgetAsync()
    {
        var gone = new List<WeakReference>();
        for (var i = 0; i < 3; i++)
        {
            var compilation = Verify.Compile(("Program.cs", Verify.Program(Mistakes + $"net.HuaweiRouter(\"R{i}\");")));
            Assert.NotEmpty(await Analysis.OfAsync(compilation));
            gone.Add(new WeakReference(compilation));
        }

        return gone;
    }

    private static async Task<IReadOnlyList<Diagnostic>> AllAsync(string program, EvaluationLimits limits)
    {
        var compilation = Verify.Compile(("Program.cs", program));
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
        var analysis = Analysis.With(compilation, limits with { Time = TimeSpan.FromMinutes(1) });
        var tree = compilation.SyntaxTrees.Single(t => t.FilePath == "Program.cs");
        return await analysis.GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(tree), null, default);
    }

    private static string Text(Diagnostic diagnostic) => diagnostic.Location.SourceTree!.ToString().Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length);
}
