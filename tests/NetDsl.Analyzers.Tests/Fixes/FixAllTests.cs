using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using NetDsl.Analyzers.Tests.Verification;
using Xunit;

namespace NetDsl.Analyzers.Tests.Fixes;

/// <summary>Repairs of several places at once, and repairs that would not be right for all that a line makes.</summary>
public class FixAllTests
{
    private const string Rule = "ND2025";
    private const string Usings = "global using System; global using System.Collections.Generic; global using NetDsl; global using NetDsl.Huawei;";

    private static string Network(string name, string statements) => $$"""
        public static class {{name}}
        {
            public static Network Build() => Network.Define("{{name}}", net =>
            {
                var pe = net.HuaweiRouter("PE1");
                pe.Loopback(0, lo => lo.Address("1.1.1.1/32"));
                pe.Mpls("1.1.1.1", mpls => mpls.Ldp(ldp => ldp.RemotePeer("2.2.2.2").RemotePeer("3.3.3.3")));
                pe.MplsL2vpn();
        {{statements}}
            });
        }
        """;

    private static string Service(int port) => $$"""
                pe.Interface("GE0/1/{{port}}", ac =>
                {
                    ac.Pseudowire("2.2.2.2", {{(2 * port) + 1}}, pw => pw.ControlWord());
                    ac.SecondaryPseudowire("3.3.3.3", {{(2 * port) + 2}});
                    ac.Reroute(r => r.Delay(30));
                });
        """;

    [Theory]
    [InlineData(FixAllScope.Document, 3, 0)]
    [InlineData(FixAllScope.Project, 3, 3)]
    [InlineData(FixAllScope.Solution, 3, 3)]
    public async Task All_places_of_the_scope_are_repaired(FixAllScope scope, int first, int second)
    {
        var services = string.Join("\n", Enumerable.Range(0, 3).Select(Service));
        var project = Fixing.Project([("Usings.cs", Usings), ("A.cs", Network("A", services)), ("B.cs", Network("B", services))]);
        var found = (await Fixing.FindAsync(project)).Where(d => d.Id == Rule).ToList();
        Assert.Equal(6, found.Count);
        var repaired = await Fixing.RepairAllAsync(project.Documents.Single(d => d.Name == "A.cs"), Rule, scope, found);
        Assert.Equal(3 + first, await CountAsync(repaired, "A.cs"));
        Assert.Equal(3 + second, await CountAsync(repaired, "B.cs"));
        var left = (await Fixing.FindAsync(repaired!.GetProject(project.Id)!)).Count(d => d.Id == Rule);
        Assert.Equal(6 - first - second, left);
    }

    [Fact]
    public async Task A_line_that_makes_several_objects_is_repaired_when_all_of_them_want_it()
    {
        var project = Fixing.Project([("Usings.cs", Usings), ("A.cs", Network("A", """
                    for (var i = 0; i < 3; i++)
                    {
                        pe.Interface("GE0/1/" + i, ac =>
                        {
                            ac.Pseudowire("2.2.2.2", (2 * i) + 1, pw => pw.ControlWord());
                            ac.SecondaryPseudowire("3.3.3.3", (2 * i) + 2);
                            ac.Reroute(r => r.Delay(30));
                        });
                    }
            """))]);
        var diagnostic = Assert.Single(await Fixing.FindAsync(project), d => d.Id == Rule);
        Assert.EndsWith("(and 2 more like this)", diagnostic.GetMessage(), System.StringComparison.Ordinal);
        Assert.Single(await Fixing.OfferedAsync(project.GetDocument(diagnostic.Location.SourceTree)!, diagnostic));
    }

    [Fact]
    public async Task A_line_that_is_right_for_another_object_is_not_changed()
    {
        var project = Fixing.Project([("Usings.cs", Usings), ("A.cs", Network("A", """
                    for (var i = 0; i < 3; i++)
                    {
                        pe.Interface("GE0/1/" + i, ac =>
                        {
                            if (i == 1)
                                ac.Pseudowire("2.2.2.2", (2 * i) + 1, pw => pw.ControlWord());
                            else
                                ac.Pseudowire("2.2.2.2", (2 * i) + 1);
                            ac.SecondaryPseudowire("3.3.3.3", (2 * i) + 2);
                            ac.Reroute(r => r.Delay(30));
                        });
                    }
            """))]);
        var diagnostic = Assert.Single(await Fixing.FindAsync(project), d => d.Id == Rule);
        Assert.DoesNotContain("more like this", diagnostic.GetMessage(), System.StringComparison.Ordinal);
        Assert.Empty(await Fixing.OfferedAsync(project.GetDocument(diagnostic.Location.SourceTree)!, diagnostic));
    }

    [Fact]
    public async Task A_line_that_is_right_under_another_condition_is_not_changed()
    {
        var project = Fixing.Project([("Usings.cs", Usings), ("A.cs", Network("A", """
                    var isSafe = Environment.GetEnvironmentVariable("SAFE") == "1";
                    pe.Interface("GE0/1/0", ac =>
                    {
                        if (isSafe)
                            ac.Pseudowire("2.2.2.2", 1, pw => pw.ControlWord());
                        else
                            ac.Pseudowire("2.2.2.2", 1);
                        ac.SecondaryPseudowire("3.3.3.3", 2);
                        ac.Reroute(r => r.Delay(30));
                    });
            """))]);
        var diagnostic = Assert.Single(await Fixing.FindAsync(project), d => d.Id == Rule);
        Assert.Empty(await Fixing.OfferedAsync(project.GetDocument(diagnostic.Location.SourceTree)!, diagnostic));
    }

    [Fact]
    public async Task A_repair_in_a_helper_of_another_file_is_made_there()
    {
        const string Helper = """
            internal static class Helper
            {
                public static void Pair(this InterfaceBuilder ac) => ac
                    .Pseudowire("2.2.2.2", 1, pw => pw.ControlWord())
                    .SecondaryPseudowire("3.3.3.3", 2)
                    .Reroute(r => r.Delay(30));
            }
            """;
        var project = Fixing.Project([("Usings.cs", Usings), ("A.cs", Network("A", "        pe.Interface(\"GE0/1/0\", ac => ac.Pair());")), ("Helper.cs", Helper)]);
        var diagnostic = Assert.Single(await Fixing.FindAsync(project), d => d.Id == Rule);
        Assert.Equal("Helper.cs", diagnostic.Location.SourceTree!.FilePath);
        Assert.Contains(diagnostic.AdditionalLocations, l => l.SourceTree!.FilePath == "A.cs");
        var document = project.GetDocument(diagnostic.Location.SourceTree)!;
        var action = Assert.Single(await Fixing.OfferedAsync(document, diagnostic));
        Assert.Equal(Helper.Replace("2)", "2, pw => pw.ControlWord())", System.StringComparison.Ordinal), await Fixing.ApplyAsync(action, document.Id));
    }

    private static async Task<int> CountAsync(Solution? solution, string file)
    {
        var text = (await solution!.Projects.Single().Documents.Single(d => d.Name == file).GetTextAsync()).ToString();
        return text.Split("ControlWord()").Length - 1;
    }
}
