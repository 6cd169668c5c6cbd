using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using NetDsl.Analyzers.Tests.Evaluation;
using Xunit;

namespace NetDsl.Analyzers.Tests.Verification;

/// <summary>Compares what the analyzer finds in a program with its marks.</summary>
internal static class Verify
{
    private const string Usings = "global using System; global using System.Collections.Generic; global using System.Linq; global using NetDsl; global using NetDsl.Huawei;";

    /// <summary>A program with the usual namespaces, which are in a file of their own.</summary>
    public static Compilation Compile(params IEnumerable<(string File, string Text)> files) => ProgramRunner.Compile([("Usings.cs", Usings), .. files]);

    /// <summary>The statements of a network inside a program.</summary>
    public static string Program(string statements) =>
        "internal static class Program\n{\n    public static Network Build() => Network.Define(\"test\", net =>\n    {\n" + statements + "\n    });\n}\n";

    /// <summary>Exactly the marked findings, at exactly the marked places. More files may follow.</summary>
    public static async Task FindingsAsync(string marked, bool mayHaveErrors = false, params IEnumerable<(string File, string Text)> more)
    {
        var markup = Markup.Parse(marked);
        var compilation = Compile([("Program.cs", markup.Text), .. more]);
        if (!mayHaveErrors)
            Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
        var found = await Analysis.OfAsync(compilation);
        var expected = markup.Places.Select(p => (p.Id, Text: markup.Text.Substring(p.Span.Start, p.Span.Length), p.Span.Start)).Order();
        var actual = found.Select(d => (d.Id, Text: d.Location.SourceTree!.ToString().Substring(d.Location.SourceSpan.Start, d.Location.SourceSpan.Length), d.Location.SourceSpan.Start)).Order();
        Assert.True(expected.SequenceEqual(actual), $"expected:\n{string.Join("\n", expected)}\nfound:\n{string.Join("\n", actual)}\n{string.Join("\n", found)}");
    }
}
