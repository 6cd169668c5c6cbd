using System;
using System.Threading.Tasks;
using NetDsl.Analyzers.Tests.Verification;
using Xunit;

namespace NetDsl.Analyzers.Tests.Literals;

/// <summary>Literals that no device takes, wherever they stand.</summary>
public class LiteralTests
{
    public static TheoryData<string> Wrong() =>
    [
        """Ipv4Address a = {|ND1001:"1.1.1.256"|};""",
        """Ipv4Address a = {|ND1001:"01.1.1.1"|};""",
        """Ipv4Address a = {|ND1001:""|};""",
        """Ipv4Prefix a = {|ND1002:"1.1.1.1/33"|};""",
        """var a = {|ND1002:new Ipv4Prefix("1.1.1.1", 33)|};""",
        """var a = {|ND1002:new Ipv4Prefix({|ND1001:"1.1.1"|}, 33)|};""",
        """Ipv6Address a = {|ND1003:"2001::db8::1"|};""",
        "VcId a = {|ND1004:0|};",
        "VcId a = {|ND1004:0u|};",
        "VlanId a = {|ND1004:4095|};",
        "VlanId? a = {|ND1004:4095|};",
        "VlanId a = {|ND1004:-1|};",
        "VlanId a = {|ND1004:4000 + 95|};",
        "var a = (VlanId){|ND1004:4095|};",
        "var a = new VlanId({|ND1004:4095|});",
        "const short Big = 4095; VlanId a = {|ND1004:Big|};",
        "VlanId[] a = [1, {|ND1004:0|}, 2];",
        "VlanId[] a = new VlanId[] { 1, {|ND1004:0|} };",
        "List<VlanId> a = [{|ND1004:0|}];",
        "(VlanId A, int B) a = ({|ND1004:0|}, 0);",
        "VlanId Make() => {|ND1004:0|};",
        "VlanId a = DateTime.Now.Hour > 3 ? {|ND1004:0|} : 1;",
        "VlanId a = 1; a = {|ND1004:4096|};",
        """var a = Ipv4Address.Parse({|ND1001:"nonsense"|});""",
        """HostName a = {|ND1005:""|};""",
        """HostName a = {|ND1006:"PE\n1"|};""",
        """MacAddress a = {|ND1007:"00:e0:fc:00:00:01"|};""",
        """InterfaceName a = {|ND1008:"Gigabit 1"|};""",
        "VlanId a = DateTime.Now.Hour switch { 0 => {|ND1004:0|}, 1 => 1, _ => {|ND1004:4095|} };",
        """Ipv4Address a = Environment.GetEnvironmentVariable("X") ?? {|ND1001:"1.1.1"|};""",
        """IsisNetworkEntity a = {|ND1009:"10.0000.0000.0001.01"|};""",
        """HostName a = {|ND1005:Names.Empty|};""",
        """HostName a = {|ND1006:Names.Two + "\n"|};""",
    ];

    public static TheoryData<string> Right() =>
    [
        """Ipv4Address a = "1.1.1.1"; Ipv4Prefix b = "1.1.1.1/32"; VcId c = 1; VlanId? d = null; VlanId e = default;""",
        """var a = new Ipv4Prefix("1.1.1.1", 32); var b = new VlanId(4094); var c = Ipv4Address.Parse("1.1.1.1");""",
        """Ipv4Address.TryParse("nonsense", out var a);""",
        "int Number() => 0; VlanId a = Number();",
        "void Take(int number) { VlanId a = number; }",
        """string a = "1.1.1.256"; object b = "1.1.1.256";""",
        "Input<bool> a = true; Input<bool>? b = null;",
    ];

    [Theory]
    [MemberData(nameof(Wrong))]
    public Task A_wrong_literal_is_found_in_code_that_nothing_reaches(string statement) =>
        Verify.FindingsAsync("internal static class Lost\n{\n    private static void Never()\n    {\n        " + statement + "\n    }\n}\n", more: [Names]);

    [Theory]
    [MemberData(nameof(Wrong))]
    public Task A_wrong_literal_is_found_once_in_code_that_is_evaluated(string statement) =>
        Verify.FindingsAsync(Verify.Program("        " + statement), more: [Names]);

    [Theory]
    [MemberData(nameof(Right))]
    public Task Nothing_is_said_about_the_others(string statement) =>
        Verify.FindingsAsync("internal static class Lost\n{\n    private static void Never()\n    {\n        " + statement + "\n    }\n}\n");

    [Fact]
    public Task Initialisers_default_arguments_and_attributes_are_looked_at() =>
        Verify.FindingsAsync(
            """
            internal sealed class Holder
            {
                public const string Peer = "1.1.1.300";
                private readonly VlanId _vlan = {|ND1004:0|};
                public static readonly Ipv4Address Address = {|ND1001:Peer|};
                public VlanId Vlan { get; } = {|ND1004:5000|};
                public VlanId Both => _vlan == default ? {|ND1004:4095|} : 1;
                public Ipv4Address Made(int i) => i switch { 0 => {|ND1001:"a"|}, _ => "1.1.1.1" };
            }
            """);

    [Fact]
    public Task A_value_that_is_only_known_by_evaluation_is_found_at_its_argument() =>
        Verify.FindingsAsync(Verify.Program(
            """
                    var router = net.HuaweiRouter("PE1");
                    for (var i = 4093; i < 4097; i++)
                        router.Interface("GE0/1/0." + i, ac => ac.Dot1q({|ND1004:i|}));
            """));

    [Fact]
    public Task The_earlier_place_in_a_message_is_a_line_of_the_program() =>
        Assert_message("net.HuaweiRouter(\"PE1\");\n        net.HuaweiRouter(\"PE1\");", "ND1010", "Program.cs(5)");

    private static async Task Assert_message(string statements, string id, string part)
    {
        var found = await Analysis.OfAsync(Verify.Compile(("Program.cs", Verify.Program("        " + statements))));
        var diagnostic = Assert.Single(found, d => d.Id == id);
        Assert.Contains(part, diagnostic.GetMessage(), StringComparison.Ordinal);
        Assert.DoesNotContain('\u0001', diagnostic.GetMessage());
    }

    private static (string File, string Text) Names => ("Names.cs", "internal static class Names { public const string Empty = \"\"; public const string Two = \"PE2\"; }");
}
