using System;
using System.IO;
using Xunit;

namespace NetDsl.Tests.Cli;

/// <summary>What is called wrongly says so with status 2 and does nothing; what is called rightly says what it can do.</summary>
public sealed class UsageTests : IDisposable
{
    private readonly CliFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("nonsense")]
    [InlineData("emit --nonsense")]
    [InlineData("emit --form")]
    [InlineData("emit --form yaml")]
    [InlineData("emit --form 1")]
    [InlineData("emit --form ''")]
    [InlineData("emit --form script --form config")]
    [InlineData("emit PE1")]
    [InlineData("show")]
    [InlineData("show PE1 PE2")]
    [InlineData("show PE1 --form indented")]
    [InlineData("coverage file.cfg")]
    public void A_network_program_that_is_called_wrongly(string arguments)
    {
        var run = CliRun.Program(EmitTests.Metro(), Split(arguments));
        Assert.Equal(2, run.Status);
        Assert.Equal("", run.Out);
        Assert.StartsWith("error: ", run.ErrorLines[0], StringComparison.Ordinal);
        Assert.Equal("Run with --help to see the commands and their options.", run.ErrorLines[^1]);
        Assert.False(Directory.Exists("out"));
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("coverage")]
    [InlineData("coverage --nonsense")]
    [InlineData("coverage FILE --format xml")]
    [InlineData("coverage FILE --dialect junos")]
    [InlineData("roundtrip")]
    [InlineData("roundtrip --out OUT")]
    [InlineData("roundtrip FILE --dialect junos --out OUT")]
    [InlineData("roundtrip FILE --format json")]
    [InlineData("emit")]
    public void The_tool_that_is_called_wrongly(string arguments)
    {
        var file = _folder.Write("pe1.cfg", "sysname PE1\n");
        var run = CliRun.Tool(Split(arguments.Replace("FILE", file).Replace("OUT", _folder["out"])));
        Assert.Equal(2, run.Status);
        Assert.Equal("", run.Out);
        Assert.StartsWith("error: ", run.ErrorLines[0], StringComparison.Ordinal);
        Assert.Equal(["pe1.cfg"], _folder.Names());
    }

    [Fact]
    public void A_wrong_form_says_which_there_are() =>
        Assert.Equal("error: --form is script or config", CliRun.Program(EmitTests.Metro(), "emit", "--form", "yaml").ErrorLines[0]);

    [Theory]
    [InlineData("")]
    [InlineData("--help")]
    [InlineData("-h")]
    public void Help_lists_the_commands(string arguments)
    {
        var program = CliRun.Program(EmitTests.Metro(), Split(arguments));
        Assert.Equal(0, program.Status);
        Assert.Equal("", program.Error);
        Assert.Contains("metro", program.Out, StringComparison.Ordinal);
        Assert.Contains("emit", program.Out, StringComparison.Ordinal);
        Assert.Contains("show", program.Out, StringComparison.Ordinal);
        var tool = CliRun.Tool(Split(arguments));
        Assert.Equal(0, tool.Status);
        Assert.Contains("coverage", tool.Out, StringComparison.Ordinal);
        Assert.Contains("roundtrip", tool.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_of_a_command_names_its_options_and_their_words()
    {
        var run = CliRun.Program(EmitTests.Metro(), "emit", "--help");
        Assert.Equal(0, run.Status);
        Assert.Contains("--out <DIR>", run.Out, StringComparison.Ordinal);
        Assert.Contains("--form <script|config>", run.Out, StringComparison.Ordinal);
        Assert.Contains("--device <GLOB>", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Show_prints_the_script_of_one_device()
    {
        var network = EmitTests.Metro();
        var run = CliRun.Program(network, "show", "PE2");
        Assert.Equal(0, run.Status);
        Assert.Equal("", run.Error);
        Assert.Equal(network.Devices[1].ToText(ConfigForm.Script), run.Out);
        Assert.Equal(network.Devices[1].ToText(ConfigForm.Config), CliRun.Program(network, "show", "PE2", "--form", "config").Out);
    }

    [Fact]
    public void Show_takes_the_exact_name_before_another_letter_case()
    {
        var network = Network.Define("twins", net =>
        {
            net.HuaweiRouter("pe1");
            net.HuaweiRouter("PE1");
        });
        Assert.Contains("sysname PE1\n", CliRun.Program(network, "show", "PE1").Out, StringComparison.Ordinal);
        Assert.Contains("sysname pe1\n", CliRun.Program(network, "show", "pe1").Out, StringComparison.Ordinal);
        Assert.Contains("sysname pe1\n", CliRun.Program(network, "show", "Pe1").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Show_of_a_device_that_is_not_there_names_those_that_are()
    {
        var run = CliRun.Program(EmitTests.Metro(), "show", "PE3");
        Assert.Equal(2, run.Status);
        Assert.Equal("", run.Out);
        Assert.Equal("error: there is no device 'PE3'; there are PE1, PE2", Assert.Single(run.ErrorLines));
    }

    private static string[] Split(string arguments) => Array.ConvertAll(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries), a => a == "''" ? "" : a);
}
