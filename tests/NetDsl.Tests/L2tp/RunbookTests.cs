using System;
using System.IO;
using NetDsl.Examples.Misconfigured;
using NetDsl.Huawei;
using NetDsl.Tests.Cli;
using Xunit;

namespace NetDsl.Tests.L2tp;

/// <summary>Maintenance commands and questions of the device stand in the notes for operators, never in the script.</summary>
public sealed class RunbookTests : IDisposable
{
    private const string Cipher = "%^%#pAX[0k.N/7!&E.8/W^OD-x//CRf'DHjM`9T%g:5abcdef%^%#";
    private readonly CliFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Notes_are_written_beside_the_script()
    {
        var run = CliRun.Program(Lac(lac => lac.Runbook(notes => notes.ResetTunnelsTo("3.3.3.3", "lac1").TestTunnel("lac1", "3.3.3.3", session: true))), "emit", "--out", _folder["out"]);
        Assert.Equal("", run.Error);
        var notes = _folder.Read("out/LAC1.runbook.md");
        Assert.Contains("reset l2tp tunnel lac remote-address 3.3.3.3 l2tp-group lac1\n", notes, StringComparison.Ordinal);
        Assert.Contains("test l2tp-tunnel l2tp-group lac1 ip-address 3.3.3.3 session\n", notes, StringComparison.Ordinal);
        var script = _folder.Read("out/LAC1.cfg");
        Assert.DoesNotContain("reset ", script, StringComparison.Ordinal);
        Assert.DoesNotContain("test ", script, StringComparison.Ordinal);
        Assert.Contains("notes for operators in LAC1.runbook.md", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(30, true)]
    [InlineData(60, false)]
    [InlineData(0, false)]
    public void A_short_hello_interval_asks_for_a_confirmation(int seconds, bool asks)
    {
        CliRun.Program(Lac(lac => lac.L2tpGroup("lac1", g => g.HelloInterval(seconds))), "emit", "--out", _folder["out"], "--severity", "ND3063=none", "--severity", "ND3064=none");
        Assert.Equal(asks, File.Exists(_folder["out/LAC1.runbook.md"]));
        if (asks)
            Assert.Contains("`tunnel timer hello 30`: answer `Y`", _folder.Read("out/LAC1.runbook.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_base_for_tunnel_numbers_is_loaded_before_there_are_tunnels()
    {
        CliRun.Program(Lac(lac => lac.L2tp(l2tp => l2tp.TunnelBaseId(TunnelBaseId.From32768))), "emit", "--out", _folder["out"]);
        Assert.Contains("before L2TP goes into service", _folder.Read("out/LAC1.runbook.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_notes_there_is_no_file()
    {
        CliRun.Program(Lac(_ => { }), "emit", "--out", _folder["out"]);
        Assert.Equal(["LAC1.cfg"], _folder.Names("out"));
    }

    private static Network Lac(Action<VrpRouterBuilder> configure) => Network.Define("n", net => net.Lac1(
        lac =>
        {
            lac.RadiusGroup("radius1", radius => radius.SharedKey(Cipher));
            configure(lac);
        },
        group: g => g.Password(Cipher)));
}
