using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using NetDsl.Analyzers.Tests.Evaluation;
using NetDsl.Analyzers.Tests.Rules;
using NetDsl.Analyzers.Tests.Verification;
using Xunit;
using Xunit.Abstractions;

namespace NetDsl.Analyzers.Tests.Typing;

/// <summary>
/// Programs as they are while someone types: tokens are missing or stand twice, a file ends in the middle. The analyzer neither
/// fails nor hangs, and repairs that it offers can be asked for.
/// </summary>
public class TypingTests(ITestOutputHelper output)
{
    private static readonly bool IsLong = Environment.GetEnvironmentVariable("NETDSL_LONG") == "1";
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task Half_typed_programs_are_analyzed()
    {
        var seed = Environment.GetEnvironmentVariable("NETDSL_SEED") is { } given ? int.Parse(given, System.Globalization.CultureInfo.InvariantCulture) : Environment.TickCount;
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        var programs = Programs().ToList();
        var repairs = 0;
        for (var i = 0; i < (IsLong ? 5000 : 300); i++)
        {
            var (name, files) = programs[random.Next(programs.Count)];
            var damaged = random.Next(files.Count);
            var text = Damage(files[damaged].Text, random);
            using var limit = new CancellationTokenSource(Longest);
            try
            {
                (string File, string Text)[] now = [.. files.Select((f, at) => at == damaged ? (f.File, text) : f)];
                var compilation = ProgramRunner.Compile(now);
                var found = await Analysis.OfAsync(Analysis.With(compilation), compilation, compilation.SyntaxTrees[damaged], limit.Token);
                if (found.Any(d => d.Properties.ContainsKey(SerializedFix.Key)))
                    repairs += await AskForRepairsAsync(Fixing.Project(now), damaged);
            }
            catch (Exception e)
            {
                Assert.Fail($"seed {seed}, round {i}, {name}:\n{e}\n{text}");
            }
        }

        output.WriteLine($"{repairs} repairs were offered");
    }

    private static async Task<int> AskForRepairsAsync(Project project, int document)
    {
        var offered = 0;
        foreach (var diagnostic in (await Fixing.FindAsync(project)).Where(d => d.Location.SourceTree!.FilePath == project.Documents.ElementAt(document).FilePath))
            offered += (await Fixing.OfferedAsync(project.GetDocument(diagnostic.Location.SourceTree)!, diagnostic)).Count;
        return offered;
    }

    /// <summary>What is typed letter by letter, with the findings of the finished program at the end.</summary>
    [Fact]
    public async Task A_statement_is_typed_letter_by_letter()
    {
        const string Typed = """ac.SecondaryPseudowire("3.3.3.3", 2, pw => pw.Tagged());""";
        var program = Verify.Program("""
                    var pe = net.HuaweiRouter("PE1");
                    pe.Loopback(0, lo => lo.Address("1.1.1.1/32"));
                    pe.Mpls("1.1.1.1", mpls => mpls.Ldp(ldp => ldp.RemotePeer("2.2.2.2").RemotePeer("3.3.3.3")));
                    pe.MplsL2vpn();
                    pe.Interface("GE0/1/0", ac =>
                    {
                        ac.Pseudowire("2.2.2.2", 1, pw => pw.Tagged().ControlWord());
                        @
                        ac.Reroute(r => r.Delay(30));
                    });
            """);
        for (var length = 0; length <= Typed.Length; length++)
        {
            var compilation = Verify.Compile(("Program.cs", program.Replace("@", Typed[..length], StringComparison.Ordinal)));
            var found = await Analysis.OfAsync(compilation);

            // Nothing is said to be missing in what is not finished.
            var isFinished = length == Typed.Length;
            var hasErrors = compilation.GetDiagnostics().Any(d => d.Severity == DiagnosticSeverity.Error);
            if (isFinished)
                Assert.Equal(["ND2025"], found.Select(d => d.Id));
            else if (hasErrors)
                Assert.True(found.All(d => d.Id.StartsWith("ND1", StringComparison.Ordinal)), $"{Typed[..length]}: {string.Join("\n", found)}");
        }
    }

    private static IEnumerable<(string Name, IReadOnlyList<(string File, string Text)> Files)> Programs()
    {
        foreach (var folder in Directory.GetDirectories(ProgramRunner.Find("examples")).Where(f => Path.GetFileName(f) != "Misconfigured"))
            yield return (Path.GetFileName(folder), [.. Directory.GetFiles(folder, "*.cs").Select(f => (f, File.ReadAllText(f)))]);
        var scenes = RuleSources.All.Where(s => s.File.EndsWith("Scene.cs", StringComparison.Ordinal)).ToList();
        foreach (var source in RuleSources.All.Except(scenes))
            yield return (Path.GetFileNameWithoutExtension(source.File), [source, .. scenes]);
    }

    /// <summary>A few tokens are taken out, doubled or changed places, or the rest of the file is missing.</summary>
    private static string Damage(string text, Random random)
    {
        var tokens = CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Latest)).GetRoot().DescendantTokens().Where(t => t.Span.Length > 0).ToList();
        if (tokens.Count == 0)
            return text;
        var changes = new List<TextChange>();
        var count = 1 + random.Next(3);
        foreach (var at in Enumerable.Range(0, count).Select(_ => random.Next(tokens.Count)).Distinct().Order())
        {
            var token = tokens[at];
            var other = tokens[random.Next(tokens.Count)];
            changes.Add(random.Next(6) switch
            {
                0 => new TextChange(token.Span, token.Text + " " + token.Text),
                1 => new TextChange(token.Span, other.Text),
                2 => new TextChange(token.Span, token.Text[..random.Next(token.Text.Length)]),
                _ => new TextChange(token.Span, ""),
            });
        }

        var damaged = SourceText.From(text).WithChanges(changes).ToString();
        return random.Next(20) == 0 ? damaged[..random.Next(damaged.Length)] : damaged;
    }
}
