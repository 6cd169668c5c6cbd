using System;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Xunit;

namespace NetDsl.Tests.Report;

/// <summary>A thousand devices: one page of a few megabytes that has everything.</summary>
public sealed class LargeReportTests
{
    [Fact]
    public void A_thousand_devices_are_a_page_of_a_few_megabytes()
    {
        var network = ReportScene.Large(1000);
        var page = ReportScene.Page(network);
        Assert.InRange(Encoding.UTF8.GetByteCount(page), 100_000, 4_000_000);
        var chunks = ReportScene.Chunks(page);

        // Each device has its place, and there its picture and both scripts.
        foreach (var device in network.Devices)
        {
            var place = Regex.Match(page, $"id=\"device-{device.Name}\" data-name=\"{device.Name}\" data-chunk=\"([^\"]+)\" data-item=\"([0-9]+)\"");
            var body = chunks[place.Groups[1].Value][int.Parse(place.Groups[2].Value, null)];
            Assert.Contains($"<pre id=\"device-{device.Name}-script\"", body, StringComparison.Ordinal);
            Assert.Contains($"sysname {device.Name}\n", body, StringComparison.Ordinal);
            Assert.Contains("class=\"node centre\"", body, StringComparison.Ordinal);
        }

        // And every device is in one group.
        var groups = chunks[Regex.Match(page, "id=\"groups\" data-chunk=\"([^\"]+)\"").Groups[1].Value];
        Assert.InRange(groups.Count, 4, 40);
        var members = groups.SelectMany(g => Regex.Matches(g, "<a href=\"#(device-[^\"]+)\"").Select(m => m.Groups[1].Value)).ToList();
        Assert.Equal(network.Devices.Select(d => $"device-{d.Name}").Order(StringComparer.Ordinal), members.Order(StringComparer.Ordinal));
        Assert.Equal(groups.Count, Regex.Count(page, "class=\"node cluster\""));
    }

    [Fact]
    public void Every_row_of_a_long_table_is_there()
    {
        var page = ReportScene.Page(ReportScene.Large(200));
        var rest = Regex.Match(page, "<section aria-labelledby=\"pseudowires-h\".*?data-rest=\"([^\"]+)\" data-total=\"([0-9]+)\"(.*?)</section>", RegexOptions.Singleline);
        var atOnce = Regex.Count(rest.Groups[3].Value, "<tr><th scope=\"row\">");
        Assert.Equal(int.Parse(rest.Groups[2].Value, null), atOnce + ReportScene.Chunks(page)[rest.Groups[1].Value].Count);
        Assert.Equal(200, atOnce);
    }

    [Fact]
    public void The_same_large_network_gives_the_same_bytes() => Assert.Equal(ReportScene.Page(ReportScene.Large(300, 1)), ReportScene.Page(ReportScene.Large(300, 1)));

    [Fact]
    public void Devices_that_nothing_joins_are_in_groups_as_well()
    {
        var page = ReportScene.Page(Network.Define("islands", net =>
        {
            for (var i = 0; i < 200; i++)
                net.HuaweiRouter($"R{i}");
        }));
        Assert.Equal(200, ReportScene.Chunks(page).Values.SelectMany(c => c).Sum(i => Regex.Count(i, "<a href=\"#device-R[0-9]+\" class=\"node\"")));
    }
}
