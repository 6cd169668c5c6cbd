using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Xunit;

namespace NetDsl.Analyzers.Tests.Evaluation;

/// <summary>Every row of <c>docs/compile-time.md</c>.</summary>
public class FormTests
{
    private static readonly IReadOnlyDictionary<string, bool> Rows = Regex.Matches(File.ReadAllText(ProgramRunner.Find(Path.Combine("docs", "compile-time.md"))), @"^\| (\w+) \| .* \| (yes|no) \|", RegexOptions.Multiline)
        .ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value == "yes");

    public static TheoryData<string> Forms() => [.. FormPrograms.All.Keys];

    [Fact]
    public void Every_row_has_a_program_and_every_program_a_row() => Assert.Equal(Rows.Keys.Order(), FormPrograms.All.Keys.Order());

    [Theory]
    [MemberData(nameof(Forms))]
    public void The_form_is_evaluated_as_the_page_says(string form)
    {
        var (body, members, types) = FormPrograms.All[form];
        var compilation = ProgramRunner.Compile($$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using System.Text;
            using NetDsl;
            using NetDsl.Huawei;

            public static partial class Program
            {
                public static Network Build() => Network.Define("form", net =>
                {
                    {{body}}
                });

                {{members}}
            }

            {{types}}
            """);
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
        var evaluation = ProgramRunner.Evaluate(compilation);
        var expected = ProgramRunner.Describe(ProgramRunner.Run(compilation));
        if (!Rows[form])
        {
            Assert.DoesNotContain(evaluation.Runs, r => r.IsComplete);
            return;
        }

        var run = Assert.Single(evaluation.Runs);
        Assert.Equal(expected, ProgramRunner.Describe(run.Network));
        Assert.True(run.IsComplete, string.Join("\n", evaluation.Notes));
        Assert.Contains("sysname", expected, System.StringComparison.Ordinal);
    }
}
