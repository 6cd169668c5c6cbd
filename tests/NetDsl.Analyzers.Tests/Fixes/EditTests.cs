using System.Threading.Tasks;
using Xunit;

namespace NetDsl.Analyzers.Tests.Fixes;

/// <summary>Every kind of edit on the ways in which a call can stand in a program. The call is marked at its name.</summary>
public class EditTests
{
    [Theory]
    [InlineData("""ac.[|Pseudowire|]("2.2.2.2", 1);""", """ac.Pseudowire("2.2.2.2", 1, pw => pw.ControlWord());""")]
    [InlineData("""ac.[|Pseudowire|]("2.2.2.2", 1, pw => pw.Tagged());""", """ac.Pseudowire("2.2.2.2", 1, pw => pw.Tagged().ControlWord());""")]
    [InlineData("""ac.[|Pseudowire|]("2.2.2.2", 1, null);""", """ac.Pseudowire("2.2.2.2", 1, pw => pw.ControlWord());""")]
    [InlineData("""ac.[|Pseudowire|]("2.2.2.2", vcId: 1);""", """ac.Pseudowire("2.2.2.2", vcId: 1, pw => pw.ControlWord());""")]
    [InlineData("""ac.[|Pseudowire|](vcId: 1, peer: "2.2.2.2");""", """ac.Pseudowire(vcId: 1, peer: "2.2.2.2", configure: pw => pw.ControlWord());""")]
    [InlineData("""ac.[|Pseudowire|]("2.2.2.2", 1, delegate (PseudowireBuilder p) { p.Tagged(); });""", """ac.Pseudowire("2.2.2.2", 1, delegate (PseudowireBuilder p) { p.Tagged(); p.ControlWord(); });""")]
    [InlineData("""ac.[|Pseudowire|]("2.2.2.2", 1, (PseudowireBuilder p) => p.Tagged());""", """ac.Pseudowire("2.2.2.2", 1, (PseudowireBuilder p) => p.Tagged().ControlWord());""")]
    [InlineData("""ac.[|Pseudowire|]("2.2.2.2", 1, pw => { });""", """ac.Pseudowire("2.2.2.2", 1, pw => { pw.ControlWord(); });""")]
    [InlineData("""ac.[|Pseudowire|]("2.2.2.2", 1 /* the first */);""", """ac.Pseudowire("2.2.2.2", 1, pw => pw.ControlWord() /* the first */);""")]
    [InlineData("""var pw = 1; ac.[|Pseudowire|]("2.2.2.2", pw);""", """var pw = 1; ac.Pseudowire("2.2.2.2", pw, pw2 => pw2.ControlWord());""")]
    [InlineData("""ac.[|Pseudowire|]("2.2.2.2", 1); ac.SecondaryPseudowire("3.3.3.3", 2, it => it.Tagged());""", """ac.Pseudowire("2.2.2.2", 1, pw => pw.ControlWord()); ac.SecondaryPseudowire("3.3.3.3", 2, it => it.Tagged());""")]
    [InlineData("""ac.[|Pseudowire|]("2.2.2.2", 1); ac.Pseudowire("3.3.3.3", 2, it => it.Tagged());""", """ac.Pseudowire("2.2.2.2", 1, it => it.ControlWord()); ac.Pseudowire("3.3.3.3", 2, it => it.Tagged());""")]
    [InlineData("""ac?.[|Pseudowire|]("2.2.2.2", 1);""", """ac?.Pseudowire("2.2.2.2", 1, pw => pw.ControlWord());""")]
    public Task Configure_extends_or_adds_the_lambda(string before, string after) => Edits.CheckAsync(before, Edit.Configure("ControlWord()"), after);

    [Fact]
    public Task Configure_adds_a_line_to_a_block() => Edits.CheckAsync(
        """
        ac.[|Pseudowire|]("2.2.2.2", 1, pw =>
        {
            // Like all of them.
            pw.Tagged(); // frames keep their tag
            // That is all.
        });
        """,
        Edit.Configure("ControlWord()"),
        """
        ac.Pseudowire("2.2.2.2", 1, pw =>
        {
            // Like all of them.
            pw.Tagged(); // frames keep their tag
            pw.ControlWord();
            // That is all.
        });
        """);

    [Fact]
    public Task Configure_wraps_as_the_chain_is_wrapped() => Edits.CheckAsync(
        """
        ac.[|Pseudowire|](
            "2.2.2.2",
            1,
            pw => pw
                .Tagged() // frames keep their tag
                .TunnelPolicy("te"));
        """,
        Edit.Configure("ControlWord()"),
        """
        ac.Pseudowire(
            "2.2.2.2",
            1,
            pw => pw
                .Tagged() // frames keep their tag
                .TunnelPolicy("te")
                .ControlWord());
        """);

    [Fact]
    public Task Configure_adds_a_line_of_arguments() => Edits.CheckAsync(
        """
        ac.[|Pseudowire|](
            "2.2.2.2",
            1);
        """,
        Edit.Configure("ControlWord()"),
        """
        ac.Pseudowire(
            "2.2.2.2",
            1,
            pw => pw.ControlWord());
        """);

    [Fact]
    public Task Configure_makes_a_block_where_the_lambda_cannot_go_on() => Edits.CheckAsync(
        """
        void Options(PseudowireBuilder options) => options.Tagged();
        ac.[|Pseudowire|]("2.2.2.2", 1, pw => Options(pw));
        """,
        Edit.Configure("ControlWord()"),
        """
        void Options(PseudowireBuilder options) => options.Tagged();
        ac.Pseudowire("2.2.2.2", 1, pw =>
        {
            Options(pw);
            pw.ControlWord();
        });
        """);

    [Theory]
    [InlineData("""Action<PseudowireBuilder> options = pw => pw.Tagged(); ac.[|Pseudowire|]("2.2.2.2", 1, options);""")]
    [InlineData("""ac.[|Pseudowire|]("2.2.2.2", 1, pw => { if (DateTime.Now.Hour > 3) return; pw.Tagged(); });""")]
    [InlineData("""Own.[|Pseudowire|](ac);""")]
    [InlineData("""ac.[|Up|]();""")]
    public Task Configure_is_not_offered_where_it_would_be_wrong(string before) => Edits.CheckNotOfferedAsync(before, Edit.Configure("ControlWord()"));

    [Fact]
    public Task Nothing_is_offered_for_a_verb_that_does_not_exist() => Edits.CheckNotOfferedAsync("""ac.[|Pseudowire|]("2.2.2.2", 1);""", Edit.Configure("Nonsense()"));

    [Theory]
    [InlineData("""ac.[|Pseudowire|]("2.2.2.2", 1);""", "ac.Up();\nac.Pseudowire(\"2.2.2.2\", 1);")]
    [InlineData("""ac.[|Pseudowire|]("2.2.2.2", 1).Mtu(1500);""", """ac.Up().Pseudowire("2.2.2.2", 1).Mtu(1500);""")]
    [InlineData("""ac.Mtu(1500).[|Pseudowire|]("2.2.2.2", 1);""", """ac.Mtu(1500).Up().Pseudowire("2.2.2.2", 1);""")]
    [InlineData("ac\n    .Mtu(1500)\n    .[|Pseudowire|](\"2.2.2.2\", 1);", "ac\n    .Mtu(1500)\n    .Up()\n    .Pseudowire(\"2.2.2.2\", 1);")]
    [InlineData("""pe.Interface("GE0/1/1", x => x.[|Pseudowire|]("2.2.2.2", 1));""", """pe.Interface("GE0/1/1", x => x.Up().Pseudowire("2.2.2.2", 1));""")]
    [InlineData("""if (DateTime.Now.Hour > 3) ac.[|Pseudowire|]("2.2.2.2", 1);""", """if (DateTime.Now.Hour > 3) ac.Up().Pseudowire("2.2.2.2", 1);""")]
    [InlineData("""{ ac.[|Pseudowire|]("2.2.2.2", 1); }""", """{ ac.Up(); ac.Pseudowire("2.2.2.2", 1); }""")]
    [InlineData("// The service.\nac.[|Pseudowire|](\"2.2.2.2\", 1); // VC 1", "ac.Up();\n// The service.\nac.Pseudowire(\"2.2.2.2\", 1); // VC 1")]
    [InlineData("""var made = ac.[|Pseudowire|]("2.2.2.2", 1);""", "ac.Up();\nvar made = ac.Pseudowire(\"2.2.2.2\", 1);")]
    [InlineData("""ac?.[|Pseudowire|]("2.2.2.2", 1);""", """ac?.Up().Pseudowire("2.2.2.2", 1);""")]
    public Task InsertBefore_adds_a_statement_or_a_link(string before, string after) => Edits.CheckAsync(before, Edit.InsertBefore("Up()"), after);

    [Theory]
    [InlineData("""ac.[|Pseudowire|]("2.2.2.2", 1);""", "ac.Pseudowire(\"2.2.2.2\", 1);\nac.Up();")]
    [InlineData("""ac.[|Pseudowire|]("2.2.2.2", 1); // VC 1""", "ac.Pseudowire(\"2.2.2.2\", 1); // VC 1\nac.Up();")]
    [InlineData("""ac.[|Pseudowire|]("2.2.2.2", 1).Mtu(1500);""", """ac.Pseudowire("2.2.2.2", 1).Up().Mtu(1500);""")]
    [InlineData("ac\n    .Mtu(1500)\n    .[|Pseudowire|](\"2.2.2.2\", 1);", "ac\n    .Mtu(1500)\n    .Pseudowire(\"2.2.2.2\", 1)\n    .Up();")]
    [InlineData("""pe.Interface("GE0/1/1", x => x.[|Pseudowire|]("2.2.2.2", 1));""", """pe.Interface("GE0/1/1", x => x.Pseudowire("2.2.2.2", 1).Up());""")]
    public Task InsertAfter_adds_a_statement_or_a_link(string before, string after) => Edits.CheckAsync(before, Edit.InsertAfter("Up()"), after);

    [Fact]
    public Task InsertAfter_makes_a_block_where_the_verb_gives_something_else() => Edits.CheckAsync(
        """net.HuaweiRouter("PE9", x => x.[|Interface|]("GE0/1/1", y => y.Up()));""",
        Edit.InsertAfter("MplsL2vpn()"),
        """
        net.HuaweiRouter("PE9", x =>
        {
            x.Interface("GE0/1/1", y => y.Up());
            x.MplsL2vpn();
        });
        """);

    [Fact]
    public Task A_block_moves_the_lines_of_the_expression_in() => Edits.CheckAsync(
        """
        net.HuaweiRouter("PE9", x => x.[|Interface|]("GE0/1/1", y =>
        {
            y.Up();
        }));
        """,
        Edit.InsertAfter("MplsL2vpn()"),
        """
        net.HuaweiRouter("PE9", x =>
        {
            x.Interface("GE0/1/1", y =>
            {
                y.Up();
            });
            x.MplsL2vpn();
        });
        """);

    [Theory]
    [InlineData("""ac.[|Up|]();""", "")]
    [InlineData("// Ready.\nac.[|Up|]();\nac.Mtu(1500);", "// Ready.\nac.Mtu(1500);")]
    [InlineData("ac.[|Up|](); // at once\nac.Mtu(1500);", "// at once\nac.Mtu(1500);")]
    [InlineData("ac.Mtu(1500); ac.[|Up|]();", "ac.Mtu(1500);")]
    [InlineData("ac.[|Up|](); ac.Mtu(1500);", "ac.Mtu(1500);")]
    [InlineData("ac.[|Up|]().Mtu(1500);", "ac.Mtu(1500);")]
    [InlineData("ac.Mtu(1500).[|Up|]();", "ac.Mtu(1500);")]
    [InlineData("ac?.[|Up|]().Mtu(1500);", "ac?.Mtu(1500);")]
    [InlineData("ac?.[|Up|]();", "")]
    [InlineData("ac\n    .Mtu(1500) // bytes\n    // ready\n    .[|Up|]()\n    .Description(\"a\");", "ac\n    .Mtu(1500) // bytes\n    // ready\n    .Description(\"a\");")]
    [InlineData("var made = ac.[|Up|]();", "var made = ac;")]
    [InlineData("if (DateTime.Now.Hour > 3) ac.[|Up|]();", "if (DateTime.Now.Hour > 3) { }")]
    [InlineData("""pe.Interface("GE0/1/1", x => x.[|Up|]());""", """pe.Interface("GE0/1/1");""")]
    [InlineData("""pe.Interface(name: "GE0/1/1", configure: x => x.[|Up|]());""", """pe.Interface(name: "GE0/1/1");""")]
    [InlineData("""pe.Interface("GE0/1/1", x => x.[|Up|]().Mtu(1500));""", """pe.Interface("GE0/1/1", x => x.Mtu(1500));""")]
    [InlineData("""ac.Reroute(r => r.[|Delay|](30));""", """ac.Reroute(r => { });""")]
    [InlineData("""Action<InterfaceBuilder> up = x => x.[|Up|]();""", """Action<InterfaceBuilder> up = x => { };""")]
    [InlineData("""pe.[|Interface|]("GE0/1/1", x => x.Up());""", "")]
    public Task Remove_takes_out_a_link_a_statement_or_a_lambda(string before, string after) => Edits.CheckAsync(before, Edit.Remove(), after);

    [Theory]
    [InlineData("""var port = pe.[|Interface|]("GE0/1/1"); port.Up();""")]
    [InlineData("""pe.[|Interface|]("GE0/1/1").Up();""")]
    public Task Remove_is_not_offered_where_the_result_is_needed(string before) => Edits.CheckNotOfferedAsync(before, Edit.Remove());

    [Theory]
    [InlineData("""ac.[|Pseudowire|]("2.2.2.2", 1);""", """ac.Pseudowire("2.2.2.2", 7);""")]
    [InlineData("""ac.[|Pseudowire|](vcId: 1, peer: "2.2.2.2");""", """ac.Pseudowire(vcId: 7, peer: "2.2.2.2");""")]
    [InlineData("""ac.[|Pseudowire|]("2.2.2.2", /* the first */ 1);""", """ac.Pseudowire("2.2.2.2", /* the first */ 7);""")]
    [InlineData("""var vc = 1; ac.[|Pseudowire|]("2.2.2.2", vc, pw => pw.Tagged());""", """var vc = 1; ac.Pseudowire("2.2.2.2", 7, pw => pw.Tagged());""")]
    public Task SetArgument_replaces_by_position_or_name(string before, string after) => Edits.CheckAsync(before, Edit.SetArgument("vcId", "7"), after);

    [Theory]
    [InlineData("""pe.[|StaticRoute|]("10.0.0.0/8", "10.1.1.1");""", """pe.StaticRoute("10.0.0.0/8", "10.1.1.1", preference: 100);""")]
    [InlineData("""pe.[|StaticRoute|]("10.0.0.0/8", "10.1.1.1", preference: 5);""", """pe.StaticRoute("10.0.0.0/8", "10.1.1.1", preference: 100);""")]
    public Task SetArgument_adds_what_is_left_out(string before, string after) => Edits.CheckAsync(before, Edit.SetArgument("preference", "100"), after);

    [Theory]
    [InlineData("""pe.[|StaticRoute|]("10.0.0.0/8", "10.1.1.1", preference: 5);""", """pe.StaticRoute("10.0.0.0/8", "10.1.1.1");""")]
    [InlineData("""pe.[|StaticRoute|](preference: 5, destination: "10.0.0.0/8", nextHop: "10.1.1.1");""", """pe.StaticRoute(destination: "10.0.0.0/8", nextHop: "10.1.1.1");""")]
    public Task RemoveArgument_leaves_it_out(string before, string after) => Edits.CheckAsync(before, Edit.RemoveArgument("preference"), after);

    [Fact]
    public Task RemoveArgument_is_not_offered_where_it_is_needed() => Edits.CheckNotOfferedAsync("""ac.[|Pseudowire|]("2.2.2.2", 1);""", Edit.RemoveArgument("vcId"));

    [Theory]
    [InlineData("""ac.[|SecondaryPseudowire|]("3.3.3.3", 2); // VC 2""", """ac.Pseudowire("3.3.3.3", 2); // VC 2""")]
    [InlineData("""ac?.Up().[|SecondaryPseudowire|]("3.3.3.3", 2);""", """ac?.Up().Pseudowire("3.3.3.3", 2);""")]
    public Task Rename_changes_the_verb(string before, string after) => Edits.CheckAsync(before, Edit.Rename("Pseudowire"), after);

    [Fact]
    public Task Rename_is_not_offered_for_a_verb_that_takes_something_else() => Edits.CheckNotOfferedAsync("""ac.[|SecondaryPseudowire|]("3.3.3.3", 2);""", Edit.Rename("Reroute"));

    [Theory]
    [InlineData("ac.{|anchor:Mtu|}(1500);\n// ready\nac.[|Up|](); // at once\nac.Description(\"a\");", "// ready\nac.Up(); // at once\nac.Mtu(1500);\nac.Description(\"a\");")]
    [InlineData("ac.{|anchor:Mtu|}(1500).[|Up|]().Description(\"a\");", "ac.Up().Mtu(1500).Description(\"a\");")]
    [InlineData("ac\n    .{|anchor:Mtu|}(1500)\n    .[|Up|]()\n    .Description(\"a\");", "ac\n    .Up()\n    .Mtu(1500)\n    .Description(\"a\");")]
    [InlineData("ac.{|anchor:Mtu|}(1500)\n    .Description(\"a\")\n    .[|Up|]();", "ac.Up()\n    .Mtu(1500)\n    .Description(\"a\");")]
    public Task MoveBefore_moves_a_statement_or_a_link(string before, string after) => Edits.CheckAsync(before, Edit.MoveBefore(), after);

    [Theory]
    [InlineData("ac.{|anchor:Up|}();\nvar size = 1500;\nac.[|Mtu|](size);")]
    [InlineData("ac.{|anchor:Up|}();\nif (DateTime.Now.Hour > 3)\n{\n    ac.[|Mtu|](1500);\n}")]
    public Task MoveBefore_is_not_offered_where_it_would_be_wrong(string before) => Edits.CheckNotOfferedAsync(before, Edit.MoveBefore());

    [Fact]
    public Task Several_edits_are_one_repair() => Edits.CheckAsync(
        """ac.[|Pseudowire|]("2.2.2.2", 1);""",
        """ac.Pseudowire("3.3.3.3", 7, pw => pw.ControlWord().Tagged());""",
        Edit.Configure("ControlWord()"),
        Edit.SetArgument("vcId", "7"),
        Edit.Configure("Tagged()"),
        Edit.SetArgument("peer", "\"3.3.3.3\""));

    [Fact]
    public Task All_edits_are_made_or_none() => Edits.CheckNotOfferedAsync("""ac.[|Pseudowire|]("2.2.2.2", 1);""", Edit.Configure("ControlWord()"), Edit.Configure("Nonsense()"));

    [Fact]
    public Task Line_breaks_stay_as_they_are() => Edits.CheckAsync("ac.Up();\r\nac.[|Mtu|](1500);\r\nac.Description(\"a\");", Edit.InsertAfter("Up()"), "ac.Up();\r\nac.Mtu(1500);\r\nac.Up();\r\nac.Description(\"a\");");
}
