using System.IO;
using System.Linq;
using Xunit;

namespace NetDsl.Analyzers.Tests.Evaluation;

/// <summary>Every example: what the evaluator builds is what the program builds.</summary>
public class ExampleOracleTests
{
    public static TheoryData<string> Examples() =>
        [.. Directory.GetDirectories(ProgramRunner.Find("examples")).Select(Path.GetFileName).Where(n => n != "Misconfigured").Order().Select(n => n!)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_model_is_that_of_the_running_program(string example)
    {
        var files = Directory.GetFiles(ProgramRunner.Find(Path.Combine("examples", example)), "*.cs").Where(f => Path.GetFileName(f) != "Program.cs");
        var sources = files.Select(f => (f, File.ReadAllText(f))).ToList();
        var types = System.Text.RegularExpressions.Regex.Matches(string.Concat(sources.Select(s => s.Item2)), @"public static class (\w+)(?:(?!public static class)[\s\S])*?public static Network Network\(\)").Select(m => m.Groups[1].Value).ToList();
        Assert.NotEmpty(types);
        var space = System.Text.RegularExpressions.Regex.Match(sources[0].Item2, @"namespace ([\w.]+);").Groups[1].Value;
        var expected = types.Select(type => ProgramRunner.Describe(ProgramRunner.Run(ProgramRunner.Compile([.. sources, ("Program.cs", $"public static class Program {{ public static NetDsl.Network Build() => {space}.{type}.Network(); }}")]))));
        var evaluation = ProgramRunner.Evaluate(ProgramRunner.Compile([.. sources]));
        Assert.All(evaluation.Runs, run => Assert.True(run.IsComplete, string.Join("\n", evaluation.Notes)));
        Assert.Empty(evaluation.Notes);
        Assert.Empty(evaluation.Faults);
        Assert.Equal(expected.Order(System.StringComparer.Ordinal), evaluation.Runs.Select(run => ProgramRunner.Describe(run.Network)).Order(System.StringComparer.Ordinal));
    }
}
