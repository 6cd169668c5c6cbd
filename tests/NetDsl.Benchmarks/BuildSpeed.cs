using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using NetDsl.Analyzers;

namespace NetDsl.Benchmarks;

/// <summary>What the analyzer adds to a build: the same project compiled without it and with it, in turn.</summary>
internal static class BuildSpeed
{
    public static async Task<int> RunAsync(bool smoke)
    {
        var rounds = smoke ? 1 : 9;
        Console.WriteLine($"a build without and with the analyzer, in process, {Environment.ProcessorCount} processors, median of {rounds}");
        foreach (var (name, source) in smoke ? [("10 devices x 20 pseudowires in loops", Keystroke.Loops(10))] : new[]
        {
            ("100 devices x 20 pseudowires in loops", Keystroke.Loops(100)),
            ("1000 devices x 20 pseudowires in loops", Keystroke.Loops(1000)),
            ("1000 calls written out", Keystroke.WrittenOut(1000)),
            ("10000 calls written out", Keystroke.WrittenOut(10_000)),
        })
        {
            var (without, with) = (new List<double>(), new List<double>());
            for (var i = 0; i < rounds + 1; i++)
            {
                var plain = await BuildAsync(source, analyze: false);
                var analyzed = await BuildAsync(source, analyze: true);
                if (i == 0 && !smoke)
                    continue;
                without.Add(plain);
                with.Add(analyzed);
            }

            without.Sort();
            with.Sort();
            var (a, b) = (without[without.Count / 2], with[with.Count / 2]);
            Console.WriteLine($"  {name,-45} {a,8:0.0} ms without {b,8:0.0} ms with   +{b - a:0.0} ms, {b / a:0.0} x");
        }

        return 0;
    }

    private static async Task<double> BuildAsync(string source, bool analyze)
    {
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => (MetadataReference)MetadataReference.CreateFromFile(path)).ToList();
        var watch = Stopwatch.StartNew();
        Compilation compilation = CSharpCompilation.Create("Program", [CSharpSyntaxTree.ParseText(source, path: "Program.cs")], references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        if (analyze)
        {
            var analysis = compilation.WithAnalyzers([new NetDslAnalyzer()], new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), null, concurrentAnalysis: true, logAnalyzerExecutionTime: false));
            var found = await analysis.GetAnalyzerDiagnosticsAsync();
            if (found.Any(d => d.Id == "AD0001"))
                throw new InvalidOperationException(found[0].ToString());
        }

        using var image = new MemoryStream();
        if (!compilation.Emit(image).Success)
            throw new InvalidOperationException("The program does not compile.");
        return watch.Elapsed.TotalMilliseconds;
    }
}
