using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using NetDsl.Analyzers;

namespace NetDsl.Benchmarks;

/// <summary>From a keystroke to the findings of the open file: one character edited, a new compilation, the file's live diagnostics.</summary>
internal static class Keystroke
{
    public static async Task<int> RunAsync(bool smoke)
    {
        var rounds = smoke ? 2 : 15;
        Console.WriteLine($"keystroke to findings, {Environment.ProcessorCount} processors, median of {rounds}");
        var loops = new List<double>();
        foreach (var devices in smoke ? [10] : new[] { 10, 100, 1000 })
            loops.Add(await MeasureAsync($"{devices} devices x 20 pseudowires in loops", Loops(devices), rounds));
        var written = new List<double>();
        foreach (var calls in smoke ? [100] : new[] { 1000, 10_000 })
            written.Add(await MeasureAsync($"{calls} calls written out", WrittenOut(calls), rounds));
        if (!smoke)
            Console.WriteLine($"ten times the calls take {written[1] / written[0]:0.0} x, ten times the devices {loops[2] / loops[1]:0.0} x");
        return 0;
    }

    private static async Task<double> MeasureAsync(string name, string source, int rounds)
    {
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => (MetadataReference)MetadataReference.CreateFromFile(path)).ToList();
        var compilation = CSharpCompilation.Create("Program", [CSharpSyntaxTree.ParseText(source, path: "Program.cs")], references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        var errors = compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).ToList();
        if (errors.Count > 0)
            throw new InvalidOperationException(errors[0].ToString());
        var at = source.IndexOf("\"edited", StringComparison.Ordinal) + 7;
        var (times, findings, first) = (new List<double>(), 0, 0.0);

        // An editor has been running for a while: the compiler of the runtime has done its part. The first keystroke is told apart.
        var warm = rounds > 2 ? 25 : 2;
        for (var i = 0; i < rounds + warm; i++)
        {
            var watch = Stopwatch.StartNew();
            var tree = compilation.SyntaxTrees[0];
            var text = tree.GetText().WithChanges(new TextChange(new TextSpan(at, 0), "x"));
            var changed = tree.WithChangedText(text);
            compilation = compilation.ReplaceSyntaxTree(tree, changed);
            var analysis = compilation.WithAnalyzers([new NetDslAnalyzer()], new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), null, concurrentAnalysis: true, logAnalyzerExecutionTime: false));
            var found = await analysis.GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(changed), null, default);
            watch.Stop();
            findings = found.Count(d => d.Severity != DiagnosticSeverity.Hidden);
            if (i == 0)
                first = watch.Elapsed.TotalMilliseconds;
            if (i >= warm)
                times.Add(watch.Elapsed.TotalMilliseconds);
        }

        times.Sort();
        Console.WriteLine($"  {name,-45} {times[times.Count / 2],8:0.0} ms   (least {times[0]:0.0}, most {times[^1]:0.0}, the very first {first:0}, findings {findings})");
        return times[times.Count / 2];
    }

    internal static string Loops(int devices) => $$"""
        using NetDsl;
        using NetDsl.Huawei;

        public static class Program
        {
            public static Network Build() => Network.Define("edited", net =>
            {
                for (var device = 0; device < {{devices}}; device++)
                {
                    var lsrId = $"10.{device / 250}.{device % 250}.1";
                    net.HuaweiRouter($"PE{device}", pe =>
                    {
                        pe.Loopback(0, lo => lo.Address($"{lsrId}/32"));
                        pe.Mpls(lsrId, mpls => mpls.Ldp(ldp => ldp.RemotePeer("172.16.0.1").RemotePeer("172.16.0.2")));
                        pe.MplsL2vpn();
                        for (var service = 1; service <= 10; service++)
                        {
                            pe.Interface($"GE0/1/0.{service}", ac =>
                            {
                                ac.Dot1q(service);
                                ac.Pseudowire("172.16.0.1", 2 * service, pw => pw.ControlWord());
                                if (device == 3 && service == 7)
                                    ac.SecondaryPseudowire("172.16.0.2", 2 * service + 1);
                                else
                                    ac.SecondaryPseudowire("172.16.0.2", 2 * service + 1, pw => pw.ControlWord());
                            });
                        }
                    });
                }
            });
        }
        """;

    /// <summary>Calls written out, in methods of fifty as people write them, all in the file that is edited.</summary>
    internal static string WrittenOut(int calls)
    {
        var text = new StringBuilder("using NetDsl;\nusing NetDsl.Huawei;\n\npublic static class Program\n{\n    public static Network Build() => Network.Define(\"edited\", net =>\n    {\n");
        var devices = calls / 50;
        for (var i = 0; i < devices; i++)
            text.Append($"        Pe{i}(net);\n");
        text.Append("    });\n");
        for (var i = 0; i < devices; i++)
        {
            text.Append($"\n    private static void Pe{i}(NetworkBuilder net) => net.HuaweiRouter(\"PE{i}\", pe =>\n    {{\n        pe.Loopback(0, lo => lo.Address(\"10.{i / 250}.{i % 250}.1/32\"));\n        pe.Mpls(\"10.{i / 250}.{i % 250}.1\", mpls => mpls.Ldp(ldp => ldp.RemotePeer(\"172.16.0.1\")));\n        pe.MplsL2vpn();\n");
            for (var service = 1; service <= 11; service++)
                text.Append($"        pe.Interface(\"GE0/1/0.{service}\", ac => ac.Dot1q({service}).Pseudowire(\"172.16.0.1\", {service}, pw => pw.ControlWord()));\n");
            text.Append("    });\n");
        }

        return text.Append("}\n").ToString();
    }
}
