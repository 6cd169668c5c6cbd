using System;
using System.Linq;
using NetDsl.Huawei;
using NetDsl.Tests.Cli;
using NetDsl.Tests.Examples;
using Xunit;

namespace NetDsl.Tests.Report;

/// <summary>A report may be handed on: no secret is in it, whatever way it came into the network.</summary>
public sealed class ReportSecretTests
{
    private const string Text = "hunter2-7f";

    [Fact]
    public void Secrets_of_the_program_are_left_out()
    {
        var network = Network.Define("secrets", net =>
        {
            net.HuaweiRouter("R1", r =>
            {
                r.L2tpGroup("g1", group => group.Password(Text).Lac(lac => lac.Lns("3.3.3.3")));
                r.RadiusGroup("radius1", radius => radius.SharedKey(Text));
                r.Bgp(65001, bgp => bgp.Peer("10.0.0.2", 65002, peer => peer.Password(Text)));
            });
            net.H3cRouter("R2", r => r.LocalUser("u", user => user.Ppp().Password(Text, NetDsl.H3c.UserPasswordForm.Simple)));
        });
        AssertNone(network, Text);
        Assert.Contains("*****", ReportScene.Page(network), StringComparison.Ordinal);
    }

    [Fact]
    public void Cipher_text_is_left_out_as_well()
    {
        var network = ExampleNetworks.All["DynamicRouteBackup"]();
        Assert.Contains("$c$3$", network.Devices[0].ToText(), StringComparison.Ordinal);
        AssertNone(network, "$c$3$");
    }

    [Fact]
    public void Secrets_of_the_environment_are_not_looked_up()
    {
        Environment.SetEnvironmentVariable("NETDSL_REPORT_SECRET", Text);
        var network = Network.Define("secrets", net => net.HuaweiRouter("R1", r => r.L2tpGroup("g1", group => group.Password(Secret.FromEnvironment("NETDSL_REPORT_SECRET")).Lac(lac => lac.Lns("3.3.3.3")))));
        AssertNone(network, Text);
        Assert.Contains("${NETDSL_REPORT_SECRET}", ReportScene.Page(network), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("snmp-agent community read cipher hunter2-7f")]
    [InlineData("snmp-agent community read hunter2-7f")]
    [InlineData("set authentication password cipher hunter2-7f")]
    [InlineData("ospf authentication-mode md5 1 cipher hunter2-7f")]
    [InlineData("key-string plain hunter2-7f")]
    [InlineData("local-user a PASSWORD irreversible-cipher hunter2-7f")]
    [InlineData("hwtacacs-server shared-key hunter2-7f")]
    [InlineData("radius-server shared-key-cipher hunter2-7f")]
    [InlineData("pre-shared-key \"my hunter2-7f\"")]
    public void Secrets_of_raw_lines_are_left_out(string line) => AssertNone(Network.Define("raw", net => net.HuaweiRouter("R1", r => r.Raw(line))), Text);

    [Fact]
    public void Raw_lines_without_secrets_stay()
    {
        var page = ReportScene.Page(Network.Define("raw", net => net.HuaweiRouter("R1", r => r.Raw("ntp-service unicast-server 10.1.1.1 key-id 7"))));
        Assert.Contains("ntp-service unicast-server 10.1.1.1 key-id 7", page, StringComparison.Ordinal);
    }

    [Fact]
    public void What_emit_writes_has_the_secrets()
    {
        using var folder = new CliFolder();
        var network = Network.Define("raw", net =>
        {
            net.HuaweiRouter("R1", r => r.Raw("key-string plain " + Text));
            net.H3cRouter("R2", r => r.LocalUser("u", user => user.Ppp().Password(Text, NetDsl.H3c.UserPasswordForm.Simple)));
        });
        CliRun.Program(network, "emit", "--out", folder["out"]);
        Assert.Contains(Text, folder.Read("out/R1.cfg"), StringComparison.Ordinal);
        Assert.Contains(Text, folder.Read("out/R2.cfg"), StringComparison.Ordinal);
    }

    private static void AssertNone(Network network, string secret)
    {
        Assert.DoesNotContain(secret, ReportScene.Whole(ReportScene.Page(network)), StringComparison.Ordinal);
        using var folder = new CliFolder();
        var run = CliRun.Program(network, "report", "--out", folder["r.html"]);
        Assert.DoesNotContain(secret, folder.Read("r.html") + run.Out + run.Error, StringComparison.Ordinal);
    }
}
