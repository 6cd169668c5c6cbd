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
        var type = System.Text.RegularExpressions.Regex.Match(string.Concat(sources.Select(s => s.Item2)), @"public static class (\w+)").Groups[1].Value;
        var space = System.Text.RegularExpressions.Regex.Match(sources[0].Item2, @"namespace ([\w.]+);").Groups[1].Value;
        sources.Add(("Program.cs", $"public static class Program {{ public static NetDsl.Network Build() => {space}.{type}.Network(); }}"));
        var compilation = ProgramRunner.Compile([.. sources]);
        var evaluation = ProgramRunner.Evaluate(compilation);
        var run = Assert.Single(evaluation.Runs);
        Assert.True(run.IsComplete, string.Join("\n", evaluation.Notes));
        Assert.Empty(evaluation.Notes);
        Assert.Empty(evaluation.Faults);
        Assert.Equal(ProgramRunner.Describe(ProgramRunner.Run(compilation)), ProgramRunner.Describe(run.Network));
    }
}
