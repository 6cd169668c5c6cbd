using System;
using System.Runtime.CompilerServices;
using NetDsl.Huawei;
using Xunit;

namespace NetDsl.Tests.Cli;

/// <summary>A network that could not be built: the place in the user's program is named and nothing is written.</summary>
public sealed class BuildFailureTests : IDisposable
{
    private readonly CliFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_wrong_value_is_reported_at_its_line()
    {
        var line = 0;
        var run = Fails(net =>
        {
            net.HuaweiRouter("PE1", pe =>
            {
                pe.Loopback(0, lo => lo.Address("1.1.1.1/32"));
                pe.Interface("GigabitEthernet0/1/0", ac =>
                {
                    line = Line() + 1;
                    ac.Pseudowire("2.2.2.2", 4294967296);
                });
            });
        });
        Assert.Matches(Pattern(line, "ND1004"), run.ErrorLines[0]);
        Assert.EndsWith("error ND1004: VC ID 4294967296 is out of range: allowed is 1 to 4294967295.", run.ErrorLines[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GigaEthernet0/1/0", "ND1008")]
    [InlineData("GigabitEthernet", "ND1008")]
    public void A_wrong_name_is_reported_at_its_line(string name, string rule)
    {
        var line = 0;
        var run = Fails(net =>
        {
            line = Line() + 1;
            net.HuaweiRouter("PE1").Interface(name);
        });
        Assert.Matches(Pattern(line, rule), run.ErrorLines[0]);
    }

    [Fact]
    public void A_wrong_value_in_a_method_is_reported_in_the_method()
    {
        var run = Fails(net => Broken(net.HuaweiRouter("PE1")));
        Assert.Matches(Pattern(_brokenLine, "ND1004"), run.ErrorLines[0]);
    }

    [Fact]
    public void Two_devices_of_a_name_are_reported_at_the_second_and_name_the_first()
    {
        int first = 0, second = 0;
        var run = Fails(net =>
        {
            first = Line() + 1;
            net.HuaweiRouter("PE1");
            net.HuaweiRouter("PE2");
            second = Line() + 1;
            net.HuaweiRouter("PE1");
        });
        Assert.Matches(Pattern(second, "ND1010"), run.ErrorLines[0]);
        Assert.Contains($"There are two devices of the name PE1: the first is at {File()}({first})", run.ErrorLines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void An_exception_of_the_program_itself_is_reported_at_its_line()
    {
        var line = 0;
        var run = Fails(net =>
        {
            net.HuaweiRouter("PE1");
            line = Line() + 1;
            throw new InvalidOperationException("the table of sites is empty");
        });
        Assert.Matches(Pattern(line, "ND1000"), run.ErrorLines[0]);
        Assert.EndsWith("InvalidOperationException: the table of sites is empty", run.ErrorLines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void An_exception_of_the_framework_is_reported_where_the_program_called_it()
    {
        var line = 0;
        var run = Fails(net =>
        {
            line = Line() + 1;
            net.HuaweiRouter("PE" + int.Parse("one"));
        });
        Assert.Matches(Pattern(line, "ND1000"), run.ErrorLines[0]);
        Assert.Contains("FormatException", run.ErrorLines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_that_is_null_is_reported_at_its_line()
    {
        var line = 0;
        var run = Fails(net => net.HuaweiRouter("PE1", pe => pe.Interface("GE0/1/0", ac =>
        {
            line = Line() + 1;
            ac.Pseudowire((PwTemplateBuilder)null!, 1);
        })));
        Assert.Matches(Pattern(line, "ND1000"), run.ErrorLines[0]);
    }

    [Fact]
    public void Show_reports_the_same()
    {
        var run = CliRun.Program(Network.Define("broken", net => Broken(net.HuaweiRouter("PE1"))), "show", "PE1");
        Assert.Equal(1, run.Status);
        Assert.Equal("", run.Out);
        Assert.Matches(Pattern(_brokenLine, "ND1004"), run.ErrorLines[0]);
    }

    [Fact]
    public void Bad_usage_goes_before_a_broken_network()
    {
        var network = Network.Define("broken", net => Broken(net.HuaweiRouter("PE1")));
        Assert.Equal(2, CliRun.Program(network, "emit", "--nonsense").Status);
        Assert.Equal(0, CliRun.Program(network, "--help").Status);
    }

    [Fact]
    public void Whoever_reads_the_devices_of_a_broken_network_gets_what_broke_it()
    {
        var network = Network.Define("broken", net => Broken(net.HuaweiRouter("PE1")));
        Assert.Equal("ND1004", Assert.Throws<InvalidValueException>(() => network.Devices).RuleId);
    }

    [Fact]
    public void A_value_that_stayed_unknown_is_reported_and_not_a_crash()
    {
        _folder.Write("out/PE1.cfg", "earlier output");
        var before = _folder.Picture();
        var line = 0;
        var network = Network.Define("unknown", net => net.HuaweiRouter("PE1", pe => pe.Interface("GE0/1/0", port =>
        {
            line = Line() + 1;
            port.Mtu(default);
        })));
        foreach (var command in new[] { new[] { "emit", "--out", _folder["out"] }, ["show", "PE1"] })
        {
            var run = CliRun.Program(network, command);
            Assert.Equal(1, run.Status);
            Assert.Equal("", run.Out);
            Assert.Contains($"{File()}({line})", run.ErrorLines[0], StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        }

        Assert.Equal(before, _folder.Picture());
    }

    [Fact]
    public void A_device_whose_name_stayed_unknown_is_reported_and_not_a_crash()
    {
        var run = CliRun.Program(Network.Define("unknown", net => net.HuaweiRouter(default)), "emit", "--out", _folder["out"]);
        Assert.Equal(1, run.Status);
        Assert.Contains($"{File()}(", run.ErrorLines[0], StringComparison.Ordinal);
        Assert.Empty(_folder.Picture());
    }

    private static int _brokenLine;

    private static void Broken(VrpRouterBuilder router)
    {
        _brokenLine = Line() + 1;
        router.Loopback(0, lo => lo.Mtu(5));
    }

    /// <summary>Emits into a folder with earlier output, which has to stay as it was.</summary>
    private CliRun Fails(Action<NetworkBuilder> configure)
    {
        Assert.Equal(0, CliRun.Program(EmitTests.Metro(), "emit", "--out", _folder["out"]).Status);
        var before = _folder.Picture();
        var run = CliRun.Program(Network.Define("broken", configure), "emit", "--out", _folder["out"]);
        Assert.Equal(1, run.Status);
        Assert.Equal("", run.Out);
        Assert.Equal(2, run.ErrorLines.Length);
        Assert.Equal("Nothing was written; what was written earlier is untouched.", run.ErrorLines[1]);
        Assert.Equal(before, _folder.Picture());
        return run;
    }

    private static string Pattern(int line, string rule) => $@"^{System.Text.RegularExpressions.Regex.Escape(File())}\({line}(,\d+)?\): error {rule}: \S";

    private static int Line([CallerLineNumber] int line = 0) => line;

    private static string File([CallerFilePath] string file = "") => file;
}
