using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Xunit;

namespace NetDsl.Tests.Report;

/// <summary>Whatever a check finds is in the report, for every mistake that there is a program of.</summary>
public sealed class ReportFindingTests
{
    [Fact]
    public void Every_finding_of_every_mistake_is_in_its_report()
    {
        var mistakes = Assembly.GetExecutingAssembly().GetTypes().Where(t => t.Name.StartsWith("ND", StringComparison.Ordinal) && t.Namespace?.Contains("Misconfigured", StringComparison.Ordinal) == true && t.GetMethod("Bad") is { IsStatic: true }).ToList();
        Assert.True(mistakes.Count > 100);
        var withoutDevice = new List<string>();
        foreach (var mistake in mistakes)
        {
            var network = (Network)mistake.GetMethod("Bad")!.Invoke(null, null)!;
            if (network.Failure is not null)
                continue;
            var page = ReportScene.Page(network);
            var found = ReportScene.Findings(network);
            Assert.Equal(found.All.Count, page.Split("id=\"finding-").Length - 1);
            foreach (var finding in found.All)
            {
                Assert.Contains(new HtmlText().Add($"<span class=\"message\">{finding.Message}</span>").ToString(), page, StringComparison.Ordinal);
                Assert.Contains($"id=\"rule-{finding.First.Rule.Id}\"", page, StringComparison.Ordinal);
            }

            if (found.All.Count > 0 && !page.Contains("<ul class=\"found\">", StringComparison.Ordinal))
                withoutDevice.Add(mistake.Name);
            ReportPageTests.AssertLinks(page);
        }

        Assert.Empty(withoutDevice);
    }

    [Fact]
    public void The_worst_come_first()
    {
        var page = ReportScene.Page(Cli.CheckScene.WrongAndDoubtful("Metro.cs"));
        var error = page.IndexOf("<span class=\"chip error\">", page.IndexOf("id=\"finding-1\"", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.InRange(error, 0, page.IndexOf("id=\"finding-2\"", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_many_circuits_of_one_line_only_the_faulty_ones_are_marked()
    {
        var network = Network.Define("loop", net => net.HuaweiRouter("PE1", pe =>
        {
            for (var i = 1; i <= 4; i++)
            {
                var withWord = i != 3;
                pe.Interface($"GE0/1/0.{i}", ac =>
                {
                    ac.Pseudowire("2.2.2.2", (2 * i) - 1, pw => pw.ControlWord());
                    ac.SecondaryPseudowire("3.3.3.3", 2 * i, pw => { if (withWord) pw.ControlWord(); });
                });
            }
        }));
        var rows = ReportScene.Page(network).Split("<tr>").Select(r => r.Split("</tr>")[0]).Where(r => r.Contains("role secondary", StringComparison.Ordinal)).ToList();
        Assert.Equal(4, rows.Count);
        Assert.Equal([false, false, true, false], rows.Select(r => r.Contains(">ND2025</a>", StringComparison.Ordinal)));
    }
}
