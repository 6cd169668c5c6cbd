using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using NetDsl.Commands;
using NetDsl.Tests.Commands;
using Xunit;
using Xunit.Abstractions;

namespace NetDsl.Tests.Properties;

/// <summary>What is written is read: a model comes back from both of its written forms.</summary>
public class ModelProperties(ITestOutputHelper log)
{
    /// <summary>The model lacks something that its command requires, and writing it says so.</summary>
    private const string Incomplete = "cannot be written";

    /// <summary>Models as text makes them: whatever the commands can say.</summary>
    [Theory]
    [MemberData(nameof(TestDialects.Names), MemberType = typeof(TestDialects))]
    public void A_model_that_was_read_comes_back(string name)
    {
        var dialect = TestDialects.ByName(name);
        var covered = new HashSet<string>();
        var faults = new List<string>();
        var cases = 0;
        foreach (var seed in Seeds.For(500))
        {
            cases++;
            var config = new RandomConfig(new Random(seed));
            var device = ConfigReader.Read(dialect, config.Make(dialect).ToString());
            if (Fault(device, covered, isExpressible: true) is { } fault)
                faults.Add($"seed {seed}: {fault}");
        }

        Report(covered, $"{cases} models");
        Assert.True(faults.Count == 0, $"{faults.Count} of {cases} models:\n{string.Join("\n", faults.Take(20))}");
    }

    /// <summary>Every verb alone sets what its command can say.</summary>
    [Theory]
    [MemberData(nameof(TestDialects.Names), MemberType = typeof(TestDialects))]
    public void Every_verb_alone_comes_back(string dialect)
    {
        var covered = new HashSet<string>();
        var faults = new Dictionary<string, string>();
        int verbs = 0, cases = 0, refused = 0;
        foreach (var (path, verb) in Paths(dialect))
        {
            verbs++;
            var written = false;
            for (var seed = 1; seed <= Seeds.Rounds(15); seed++)
            {
                cases++;
                var (device, router) = TestDialects.Device(dialect);
                var program = new RandomProgram();
                program.CallPath(router, [.. path, verb], new Random(seed));
                refused += program.Refused;
                var fault = Fault(device, covered, isExpressible: false);
                written |= fault != Incomplete;
                if (fault is null or Incomplete)
                    continue;
                faults.TryAdd($"{verb.DeclaringType!.Name}.{verb.Name}", $"{verb.DeclaringType.Name}.{verb.Name} (seed {seed}): {string.Join("; ", program.Calls.Select(c => c.Trim()))}\n{fault}");
            }

            if (!written)
                faults.TryAdd($"{verb.DeclaringType!.Name}.{verb.Name}", $"{verb.DeclaringType.Name}.{verb.Name} is never enough to be written");
        }

        Report(covered, $"{verbs} verbs, {cases} programs, {refused} calls refused");
        Assert.True(faults.Count == 0, $"{faults.Count} of {verbs} verbs:\n{string.Join("\n", faults.Values)}");
    }

    /// <summary>Random programs.</summary>
    [Theory]
    [MemberData(nameof(TestDialects.Names), MemberType = typeof(TestDialects))]
    public void A_model_that_was_built_comes_back(string dialect)
    {
        var covered = new HashSet<string>();
        var faults = new Dictionary<string, string>();
        int cases = 0, calls = 0, refused = 0, incomplete = 0;
        foreach (var seed in Seeds.For(300))
        {
            cases++;
            var (fault, program) = Run(dialect, seed, [], covered);
            calls += program.Calls.Count;
            refused += program.Refused;
            if (fault == Incomplete)
                incomplete++;
            if (fault is null or Incomplete)
                continue;

            // The fewest calls that still show it.
            var leftOut = new HashSet<string>();
            foreach (var call in program.Made.AsEnumerable().Reverse())
            {
                leftOut.Add(call);
                if (Run(dialect, seed, leftOut, []).Fault is null or Incomplete)
                    leftOut.Remove(call);
            }

            var (least, shortest) = Run(dialect, seed, leftOut, []);
            var shape = string.Join("/", shortest.Calls.Select(c => c[..c.IndexOf('(')].Trim()));
            faults.TryAdd(shape, $"seed {seed}:\n{string.Join("\n", shortest.Calls)}\n{least}");
        }

        Report(covered, $"{cases} programs, {calls} calls, {refused} of them refused, {incomplete} programs incomplete");
        Assert.True(faults.Count == 0, $"{faults.Count} faults in {cases} programs:\n{string.Join("\n", faults.Values)}");
    }

    private static (string? Fault, RandomProgram Program) Run(string dialect, int seed, HashSet<string> leftOut, HashSet<string> covered)
    {
        var (device, router) = TestDialects.Device(dialect);
        var program = new RandomProgram { LeftOut = leftOut };
        program.Call(router, 12, new Random(seed));
        return (Fault(device, covered, isExpressible: false), program);
    }

    /// <summary>What is wrong with writing the model and reading it again; null when nothing is.</summary>
    private static string? Fault(Device device, HashSet<string> covered, bool isExpressible)
    {
        var before = ModelDump.Of(device);
        covered.UnionWith(before.Select(e => e.Field));
        foreach (var form in new[] { ConfigForm.Config, ConfigForm.Script })
        {
            string text;
            try
            {
                text = device.ToText(form);
            }
            catch (UnwritableException)
            {
                // Incomplete, and the user is told so: nothing is lost silently.
                return Incomplete;
            }

            var (lost, added) = ModelDump.Differences(before, ModelDump.Of(ConfigReader.Read(device.Dialect, text)));
            if (!isExpressible)
                lost.RemoveAll(e => Conditional.Contains(e.Field));
            if (lost.Count + added.Count > 0)
                return $"{text}  {form}:\n{string.Concat(lost.Select(l => $"    - {l.Field}: {l}\n"))}{string.Concat(added.Select(l => $"    + {l.Field}: {l}\n"))}";
        }

        return null;
    }

    /// <summary>Every verb with verbs that lead from a router to its builder.</summary>
    private static IEnumerable<(MethodInfo[] Path, MethodInfo Verb)> Paths(string dialect)
    {
        var router = TestDialects.Device(dialect).Builder.GetType();
        var seen = new HashSet<Type> { router };
        var queue = new Queue<(Type Builder, MethodInfo[] Path)>([(router, [])]);
        while (queue.TryDequeue(out var at))
        {
            foreach (var verb in RandomProgram.Verbs(at.Builder))
            {
                yield return (at.Path, verb);
                foreach (var next in verb.GetParameters().Select(p => p.ParameterType).Where(t => t.IsGenericType && t.GetGenericTypeDefinition() == typeof(Action<>)).Select(t => t.GetGenericArguments()[0]).Append(verb.ReturnType))
                {
                    if (RandomProgram.Verbs(next).Any() && seen.Add(next))
                        queue.Enqueue((next, [.. at.Path, verb]));
                }
            }
        }
    }

    private void Report(HashSet<string> covered, string figures)
    {
        var all = ModelDump.AllSettings().ToHashSet();
        var missing = all.Except(covered).Order(StringComparer.Ordinal).ToList();
        log.WriteLine($"{figures}; {all.Count - missing.Count} of {all.Count} settings covered");
        if (missing.Count > 0)
            log.WriteLine("never covered: " + string.Join(" ", missing));
    }
}
