using System.IO;
using System.Linq;
using NetDsl.Analyzers.Tests.Evaluation;
using Xunit;

namespace NetDsl.Analyzers.Tests.Rules;

/// <summary>The release file names every rule with its category and severity. A difference is written beside it as <c>.received.md</c>.</summary>
public class ReleaseFileTests
{
    [Fact]
    public void The_release_file_is_up_to_date()
    {
        var folder = ProgramRunner.Find(Path.Combine("analyzers", "NetDsl.Analyzers"));
        var shipped = File.ReadAllLines(Path.Combine(folder, "AnalyzerReleases.Shipped.md")).Where(l => l.StartsWith("ND", System.StringComparison.Ordinal)).Select(l => l.Split('|')[0].Trim()).ToHashSet();
        var rows = new NetDslAnalyzer().SupportedDiagnostics.Where(d => !shipped.Contains(d.Id)).OrderBy(d => d.Id, System.StringComparer.Ordinal).Select(d => $"{d.Id} | {d.Category} | {d.DefaultSeverity} | {d.Title}");
        var wanted = "### New Rules\n\nRule ID | Category | Severity | Notes\n--------|----------|----------|------\n" + string.Concat(rows.Select(r => r + "\n"));
        var file = Path.Combine(folder, "AnalyzerReleases.Unshipped.md");
        var received = Path.Combine(folder, "AnalyzerReleases.Unshipped.received.md");
        if (File.Exists(file) && File.ReadAllText(file).ReplaceLineEndings("\n") == wanted)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, wanted);
        Assert.Fail("AnalyzerReleases.Unshipped.md does not name the rules as they are: read AnalyzerReleases.Unshipped.received.md and rename it.");
    }
}
