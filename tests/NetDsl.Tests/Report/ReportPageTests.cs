using System;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using NetDsl.Tests.Examples;
using Xunit;

namespace NetDsl.Tests.Report;

/// <summary>The page as a whole: its structure, its links, what it must not contain.</summary>
public sealed partial class ReportPageTests
{
    public static TheoryData<string> Examples() => ExampleNetworks.Names();

    [Theory]
    [MemberData(nameof(Examples))]
    public void Headings_are_in_order_and_landmarks_are_there(string example)
    {
        var page = ReportScene.Page(ExampleNetworks.All[example]());
        var levels = Heading().Matches(page).Select(m => m.Groups[1].Value[0] - '0').ToList();
        Assert.Equal(1, levels[0]);
        Assert.Single(levels, l => l == 1);
        Assert.All(levels.Zip(levels.Skip(1)), p => Assert.True(p.Second <= p.First + 1, $"h{p.First} is followed by h{p.Second}"));
        foreach (var landmark in (string[])["<main ", "<nav aria-label=", "<header class=\"bar\">", "<footer>", "<html lang=\"en\">", ": network report</title>", "name=\"viewport\""])
            Assert.Equal(2, page.Split(landmark).Length);
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Anchors_are_unique_and_links_lead_to_them(string example) => AssertLinks(ReportScene.Page(ExampleNetworks.All[example]()));

    [Theory]
    [MemberData(nameof(Examples))]
    public void Nothing_is_loaded(string example)
    {
        var page = ReportScene.Page(ExampleNetworks.All[example]());
        Assert.Contains("default-src 'none'", page, StringComparison.Ordinal);
        Assert.Contains("base-uri 'none'; form-action 'none'", page, StringComparison.Ordinal);
        Assert.DoesNotMatch(External(), page);
        Assert.DoesNotContain(" style=\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Both_forms_of_every_script_are_there(string example)
    {
        var network = ExampleNetworks.All[example]();
        var page = ReportScene.Page(network);
        foreach (var device in network.Devices)
        {
            foreach (var form in (ConfigForm[])[ConfigForm.Script, ConfigForm.Config])
            {
                var lines = device.ToText(form).Split('\n').Where(l => !l.Contains("$c$", StringComparison.Ordinal)).Select(l => new HtmlText().Add($"{l}").ToString());
                var listing = Listing($"device-{device.Name}-{form.ToString().ToLowerInvariant()}").Match(page).Groups[1].Value;
                Assert.All(lines, l => Assert.Contains(l, listing, StringComparison.Ordinal));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_same_network_gives_the_same_bytes(string example) =>
        Assert.Equal(Encoding.UTF8.GetBytes(ReportScene.Page(ExampleNetworks.All[example]())), Encoding.UTF8.GetBytes(ReportScene.Page(ExampleNetworks.All[example]())));

    [Fact]
    public void Names_and_texts_are_escaped()
    {
        const string Attack = "<img/src=x/onerror=alert(1)>";
        var network = Network.Define("<b>&\"'", net => net.HuaweiRouter("<i>r</i>", r => r.Interface("GE0/1/0", i => i.Description(Attack)).Raw("note " + Attack)));
        var page = ReportScene.Page(network);
        Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<i>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", page, StringComparison.Ordinal);
        Assert.Contains("<h1 id=\"title\">&lt;b&gt;&amp;&quot;&#39;</h1>", page, StringComparison.Ordinal);
        Assert.Contains("note &lt;img/src=x/onerror=alert(1)&gt;", page, StringComparison.Ordinal);
        AssertLinks(page);
    }

    [Theory]
    [InlineData("VllFrr", "pseudowires links")]
    [InlineData("L2tpHotBackup", "l2tp-groups remote-backup remote-backup-profiles links")]
    [InlineData("EgressProtection", "egress-protection links")]
    [InlineData("DynamicRouteBackup", "route-backup links")]
    [InlineData("DynamicRouteBackupCellular", "interface-backup")]
    public void There_is_a_table_for_each_feature_and_for_no_other(string example, string tables) =>
        Assert.Equal(tables.Split(' '), Table().Matches(ReportScene.Page(ExampleNetworks.All[example]())).Select(m => m.Groups[1].Value));

    [Fact]
    public void Odd_names_have_anchors_of_their_own()
    {
        var network = Network.Define("odd", net =>
        {
            foreach (var name in (string[])["a_b", "a/b", "a b", "ä", "A", "a", "a-2f-b"])
            {
                if (HostName.TryParse(name, out var known))
                    net.HuaweiRouter(known);
            }
        });
        Assert.True(network.Devices.Count > 4);
        AssertLinks(ReportScene.Page(network));
    }

    [Fact]
    public void A_device_without_a_name_is_shown()
    {
        var page = ReportScene.Page(Network.Define("unnamed", net =>
        {
            net.HuaweiRouter(default);
            net.HuaweiRouter(default);
        }));
        Assert.Contains("The script cannot be written: The value is unknown", page, StringComparison.Ordinal);
        AssertLinks(page);
    }

    [Fact]
    public void A_finding_leads_to_its_objects_and_back()
    {
        var network = Cli.CheckScene.Wrong("Metro.cs");
        var page = ReportScene.Page(network);
        var finding = Assert.Single(ReportScene.Findings(network).All, f => f.First.Rule.Id == "ND2025");
        var message = new HtmlText().Add($"{finding.Message}").ToString();
        Assert.Contains($"<span class=\"message\">{message}</span>", page, StringComparison.Ordinal);
        Assert.Contains("Metro.cs:12", page, StringComparison.Ordinal);

        // In the row of the secondary pseudowire, and not in that of the primary one.
        var rows = page.Split("<tr>").Select(r => r.Split("</tr>")[0]).Where(r => r.Contains("class=\"role ", StringComparison.Ordinal)).ToList();
        Assert.Contains(">ND2025</a>", Assert.Single(rows, r => r.Contains("role secondary", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.DoesNotContain(">ND2025</a>", rows.First(r => r.Contains("role primary", StringComparison.Ordinal)), StringComparison.Ordinal);

        // In the section of the device, at its node of the picture, and the rule with what to do.
        Assert.Matches("(?s)id=\"device-PE1\".*?<ul class=\"found\">.*?ND2025", page);
        Assert.Matches("(?s)href=\"#device-PE1\" class=\"node\" aria-label=\"PE1, [^\"]*1 finding, the worst error\"", page);
        Assert.Contains("id=\"rule-ND2025\"", page, StringComparison.Ordinal);
        Assert.Contains(new HtmlText().Add($"{finding.First.Rule.Description}").ToString(), page, StringComparison.Ordinal);
        AssertLinks(page);
    }

    internal static void AssertLinks(string page)
    {
        var ids = Id().Matches(page).Select(m => m.Groups[1].Value).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        var known = ids.ToHashSet();
        Assert.All(Link().Matches(page).Select(m => m.Groups[1].Value), l => Assert.Contains(l, known));
        Assert.All(Reference().Matches(page).SelectMany(m => m.Groups[1].Value.Split(' ')), l => Assert.Contains(l, known));
    }

    private static Regex Listing(string id) => new($"<pre id=\"{Regex.Escape(id)}\"[^>]*>([^<]*)</pre>");

    [GeneratedRegex("<h([1-6])[ >]")]
    private static partial Regex Heading();

    [GeneratedRegex("<section aria-labelledby=\"[^\"]+\" id=\"([^\"]+)\"><h3")]
    private static partial Regex Table();

    [GeneratedRegex(" id=\"([^\"]+)\"")]
    private static partial Regex Id();

    [GeneratedRegex(" href=\"#([^\"]+)\"")]
    private static partial Regex Link();

    [GeneratedRegex(" (?:aria-labelledby|data-copy|data-chunk|data-rest|for|list)=\"([^\"]+)\"")]
    private static partial Regex Reference();

    [GeneratedRegex("https?:|//[a-z]|<link|<img|<iframe|<object|<embed| src=|url\\(|@import|fetch\\(|XMLHttpRequest|WebSocket", RegexOptions.IgnoreCase)]
    private static partial Regex External();
}
