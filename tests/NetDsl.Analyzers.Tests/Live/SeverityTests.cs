using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using NetDsl.Analyzers.Tests.Verification;
using Xunit;

namespace NetDsl.Analyzers.Tests.Live;

/// <summary>What a user says about severities counts: <c>.editorconfig</c>, pragmas, and everything that is a warning as an error.</summary>
public class SeverityTests
{
    private const string Rule = "ND2025";

    private static readonly string Program = Verify.Program("""
                var pe = net.HuaweiRouter("PE1");
                pe.Loopback(0, lo => lo.Address("1.1.1.1/32"));
                pe.Mpls("1.1.1.1", mpls => mpls.Ldp(ldp => ldp.RemotePeer("2.2.2.2").RemotePeer("3.3.3.3")));
                pe.MplsL2vpn();
                pe.Interface("GE0/1/0", ac =>
                {
                    ac.Pseudowire("2.2.2.2", 1, pw => pw.ControlWord());
                    ac.SecondaryPseudowire("3.3.3.3", 2);
                    ac.Reroute(r => r.Delay(30));
                });
        """);

    [Theory]
    [InlineData("dotnet_diagnostic.ND2025.severity = warning", DiagnosticSeverity.Warning)]
    [InlineData("dotnet_diagnostic.ND2025.severity = suggestion", DiagnosticSeverity.Info)]
    [InlineData("dotnet_diagnostic.ND2025.severity = error", DiagnosticSeverity.Error)]
    [InlineData("dotnet_diagnostic.ND2001.severity = none", DiagnosticSeverity.Error)]
    [InlineData("dotnet_diagnostic.ND2025.severity = none", null)]
    [InlineData("", DiagnosticSeverity.Error)]
    public async Task The_editorconfig_sets_the_severity(string line, DiagnosticSeverity? expected)
    {
        var compilation = Verify.Compile(("/code/Program.cs", Program));
        var set = AnalyzerConfigSet.Create(ImmutableArray.Create(AnalyzerConfig.Parse(SourceText.From("root = true\n[*.cs]\n" + line + "\n"), "/code/.editorconfig")));
        var found = await Analysis.OfAsync(compilation.WithOptions(compilation.Options.WithSyntaxTreeOptionsProvider(new Provider(set))));
        Assert.Equal(expected, found.Where(d => d.Id == Rule).Select(d => (DiagnosticSeverity?)d.Severity).SingleOrDefault());
    }

    [Fact]
    public async Task The_project_sets_the_severity()
    {
        var compilation = Verify.Compile(("Program.cs", Program));
        var quiet = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions(new Dictionary<string, ReportDiagnostic> { [Rule] = ReportDiagnostic.Suppress }));
        Assert.Empty(await Analysis.OfAsync(quiet));
    }

    [Fact]
    public async Task A_pragma_silences_a_line()
    {
        var text = Program.Replace("            ac.Secondary", "#pragma warning disable ND2025\n            ac.Secondary", StringComparison.Ordinal).Replace("            ac.Reroute", "#pragma warning restore ND2025\n            ac.Reroute", StringComparison.Ordinal);
        Assert.Empty(await Analysis.OfAsync(Verify.Compile(("Program.cs", text))));
        Assert.Single(await Analysis.OfAsync(Verify.Compile(("Program.cs", Program))));
    }

    private sealed class Provider(AnalyzerConfigSet set) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            set.GetOptionsForSourcePath(tree.FilePath).TreeOptions.TryGetValue(diagnosticId, out severity);

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
        {
            severity = ReportDiagnostic.Default;
            return false;
        }
    }
}
