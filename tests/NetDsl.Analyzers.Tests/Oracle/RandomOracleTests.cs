using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using NetDsl.Analyzers.Tests.Evaluation;
using Xunit;
using Xunit.Abstractions;

namespace NetDsl.Analyzers.Tests.Oracle;

/// <summary>Random programs: what the evaluator builds is what the program builds, or it says that it is not complete.</summary>
public class RandomOracleTests(ITestOutputHelper output)
{
    /// <summary>1 for a long run; a greater number is that of the programs.</summary>
    private static readonly int LongRun = int.TryParse(Environment.GetEnvironmentVariable("NETDSL_LONG"), out var number) ? number : 0;

    private static readonly bool Long = LongRun > 0;

    [Fact]
    public void Programs_without_unknown_conditions()
    {
        var count = LongRun > 1 ? LongRun : Long ? 10_000 : 60;
        var start = Long ? Environment.TickCount : 1;
        output.WriteLine($"seeds {start} to {start + count - 1}");
        var faults = new List<string>();
        var complete = 0;
        Parallel.For(start, start + count, seed =>
        {
            var source = RandomPrograms.Source(seed, 0);
            var compilation = ProgramRunner.Compile(source);
            var errors = compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).Take(3).ToList();
            string? fault = null;
            if (errors.Count > 0)
            {
                fault = string.Join("\n", errors.Select(e => e + "\n    " + source.Split('\n')[e.Location.GetLineSpan().StartLinePosition.Line].Trim()));
            }
            else
            {
                try
                {
                    var evaluation = ProgramRunner.Evaluate(compilation);
                    var network = ProgramRunner.Run(compilation);
                    if (network.Failure is not null)
                    {
                        // The program throws: the evaluator must not show a network that is complete.
                        if (evaluation.Runs.Any(r => r.IsComplete))
                            fault = $"the program throws {network.Failure.GetType().Name}: {network.Failure.Message}; the evaluator did not notice";
                    }
                    else if (evaluation.Runs.Count != 1)
                    {
                        fault = $"{evaluation.Runs.Count} runs; {string.Join("; ", evaluation.Notes.Select(n => n.Message).Concat(evaluation.Runs.SelectMany(r => r.Conditions)).Distinct().Take(5))}";
                    }
                    else if (ProgramRunner.Describe(network) is var expected && ProgramRunner.Describe(evaluation.Runs[0].Network) is var actual && expected != actual)
                    {
                        if (evaluation.Runs[0].IsComplete)
                            fault = "the models differ:\n" + Difference(expected, actual);
                    }
                    else if (evaluation.Runs[0].IsComplete)
                    {
                        System.Threading.Interlocked.Increment(ref complete);
                    }
                }
                catch (Exception e)
                {
                    fault = e.ToString();
                }
            }

            if (fault is not null)
            {
                lock (faults)
                    faults.Add($"seed {seed}: {fault}");
            }
        });
        output.WriteLine($"{complete} of {count} programs were evaluated completely");
        Assert.True(faults.Count == 0, $"{faults.Count} of {count}:\n" + string.Join("\n", faults.Take(8)));
        Assert.True(complete > count * 6 / 10, $"only {complete} of {count} programs were evaluated completely");
    }

    /// <summary>With conditions that only the running program knows: what is found is found in one of the ways in which it can run.</summary>
    [Fact]
    public void Programs_with_unknown_conditions()
    {
        var count = Long ? 2_000 : 10;
        var start = Long ? Environment.TickCount : 1;
        output.WriteLine($"seeds {start} to {start + count - 1}");
        var (certain, faults) = (0, new List<string>());
        for (var seed = start; seed < start + count; seed++)
        {
            var compilation = ProgramRunner.Compile(RandomPrograms.Source(seed, 2));
            if (compilation.GetDiagnostics().Any(d => d.Severity == DiagnosticSeverity.Error))
            {
                faults.Add($"seed {seed} does not compile");
                continue;
            }

            var possible = new HashSet<string>();
            var stopped = false;
            foreach (var (first, second) in new[] { ("0", "0"), ("0", "1"), ("1", "0"), ("1", "1") })
            {
                Environment.SetEnvironmentVariable("NETDSL_FLAG0", first);
                Environment.SetEnvironmentVariable("NETDSL_FLAG1", second);
                var network = ProgramRunner.Run(compilation);
                stopped |= network.Failure is not null;
                if (network.Failure is null)
                    possible.UnionWith(NetworkCheck.Run(network).Select(f => $"{f.Rule.Id}: {f.Message}"));
            }

            var evaluation = ProgramRunner.Evaluate(compilation);
            var found = evaluation.Runs.Where(r => !r.IsDoubtful).SelectMany(r => NetworkCheck.Run(r.Network)).Select(f => $"{f.Rule.Id}: {f.Message}").ToHashSet();
            certain += found.Count;
            var wrong = found.Where(f => !possible.Contains(f)).ToList();
            if (wrong.Count > 0 && !stopped)
                faults.Add($"seed {seed}: not found by any run:\n  {string.Join("\n  ", wrong.Take(3))}");
        }

        output.WriteLine($"{certain} findings");
        Assert.True(faults.Count == 0, string.Join("\n", faults.Take(10)));
        Assert.True(certain > 0);
    }

    private static string Difference(string expected, string actual)
    {
        var (a, b) = (expected.Split('\n'), actual.Split('\n'));
        var at = Enumerable.Range(0, Math.Max(a.Length, b.Length)).First(i => i >= a.Length || i >= b.Length || a[i] != b[i]);
        return $"line {at}: expected '{a.ElementAtOrDefault(at)}', evaluated '{b.ElementAtOrDefault(at)}'";
    }
}
