using System;
using System.Collections.Generic;
using System.Linq;
using NetDsl.Commands;
using NetDsl.Huawei;
using NetDsl.Tests.Properties;
using Xunit;
using Xunit.Abstractions;

namespace NetDsl.Tests.Vpws;

/// <summary>Every option of <c>mpls l2vc</c> alone and with every other one, on every family of interfaces that has them.</summary>
public class PseudowireOptionTests(ITestOutputHelper log)
{
    /// <summary>
    /// Lines that the referee refuses and why they are right all the same: two parts that such a line has. The endpoint and the colour are newer
    /// than the command reference; the procedure that has them shows only some of the other options beside them.
    /// </summary>
    private static readonly (string First, string Second, string Why)[] Explained =
    [
        (" endpoint ", " bypass", "the procedure is about primary and secondary pseudowires"),
        (" endpoint ", " ip-interworking", "a page of its own is about unlike interfaces"),
        (" endpoint ", " ip-layer2", "a page of its own is about unlike interfaces"),
        (" endpoint ", " idle-code ", "left out in the TDM form of the procedure, documented in the reference"),
        (" endpoint ", " seq-number", "the procedure prints it as an option of its own; the reference has it behind control-word only"),
    ];

    /// <summary>Each option with what it is written as; options of one group exclude each other.</summary>
    private static readonly Option[] Options =
    [
        new("control-word", "control word", pw => pw.ControlWord()),
        new("no-control-word", "control word", pw => pw.ControlWord(false)),
        new("control-word seq-number", "control word", pw => pw.ControlWord().SequenceNumber()),
        new("raw", "frames", pw => pw.Raw()),
        new("tagged", "frames", pw => pw.Tagged()),
        new("ip-interworking", "frames", pw => pw.IpInterworking()),
        new("ip-layer2", "frames", pw => pw.IpLayer2()),
        new("tunnel-policy policy1", "tunnel", pw => pw.TunnelPolicy("policy1")),
        new("tunnel-policy policy1 endpoint 3.3.3.3 color 100", "tunnel", pw => pw.TunnelPolicy("policy1", "3.3.3.3", 100)),
        new("tunnel-policy policy1 endpoint 2001:DB8::3 color 100", "tunnel", pw => pw.TunnelPolicy("policy1", "2001:DB8::3", 100)),
        new("access-port", "access port", pw => pw.AccessPort()),
        new("ignore-standby-state", "standby", pw => pw.IgnoreStandbyState()),
        new("max-atm-cells 28", "cells", pw => pw.MaxAtmCells(28)),
        new("atm-pack-overtime 100", "overtime", pw => pw.AtmPackOvertime(100)),
        new("transmit-atm-cells 1", "sent cells", pw => pw.TransmitAtmCells(1)),
        new("jitter-buffer 20", "jitter", pw => pw.JitterBuffer(20)),
        new("jitter-buffer-cep 125", "jitter", pw => pw.CepJitterBuffer(125)),
        new("tdm-encapsulation-number 8", "frames in a packet", pw => pw.TdmEncapsulationNumber(8)),
        new("tdm-sequence-number", "sequence", pw => pw.TdmSequenceNumber()),
        new("rtp-header", "rtp", pw => pw.RtpHeader()),
        new("rtp-header private", "rtp", pw => pw.RtpHeader(isPrivate: true)),
        new("idle-code ff", "idle", pw => pw.IdleCode("ff")),
        new("payload-compression dba uneq", "compression", pw => pw.PayloadCompression()),
    ];

    private static readonly string[] Common = ["control-word", "no-control-word", "tunnel-policy policy1", "ignore-standby-state"];

    private static readonly string[] SrPolicies = ["tunnel-policy policy1 endpoint 3.3.3.3 color 100", "tunnel-policy policy1 endpoint 2001:DB8::3 color 100"];

    private static readonly string[] Unlike = ["ip-interworking", "ip-layer2"];

    /// <summary>The families of interfaces: what makes an interface one of it, and the options that it has.</summary>
    private static readonly Dictionary<string, Family> Families = new()
    {
        ["Ethernet main"] = new("GigabitEthernet0/1/0", _ => { }, [.. Common, .. SrPolicies, .. Unlike, "raw", "tagged", "access-port"]),
        ["Ethernet sub"] = new("GigabitEthernet0/1/0.10", ac => ac.Dot1q(10), [.. Common, .. SrPolicies, .. Unlike, "raw", "tagged"]),
        ["Eth-Trunk"] = new("Eth-Trunk1", _ => { }, [.. Common, .. SrPolicies, .. Unlike, "raw", "tagged", "access-port"]),
        ["EVC sub"] = new("GigabitEthernet0/1/0.20", ac => ac.Layer2Mode(), [.. Common, .. SrPolicies, .. Unlike, "raw", "tagged"]),
        ["PPP"] = new("Pos0/1/0", _ => { }, [.. Common, .. Unlike]),
        ["HDLC"] = new("Serial0/1/0/1:0", ac => ac.Hdlc(), [.. Common, .. Unlike]),
        ["MP-group"] = new("Mp-group0/1/1", _ => { }, [.. Common, .. Unlike]),
        ["ATM"] = new("Serial0/1/0/1:0.1", ac => ac.PointToPoint(),
            [.. Common, .. SrPolicies, .. Unlike, "control-word seq-number", "max-atm-cells 28", "atm-pack-overtime 100", "transmit-atm-cells 1"]),
        ["TDM"] = new("Serial0/1/0/2:0", ac => ac.Tdm(),
            [.. Common, .. SrPolicies, .. Unlike, "jitter-buffer 20", "tdm-encapsulation-number 8", "tdm-sequence-number", "rtp-header", "idle-code ff"]),
        ["CEP"] = new("Trunk-Serial1/1:0", ac => ac.Tdm(),
            ["tunnel-policy policy1", "ignore-standby-state", .. Unlike, "tdm-sequence-number", "jitter-buffer-cep 125", "rtp-header", "rtp-header private", "idle-code ff", "payload-compression dba uneq"]),
        ["management"] = new("LoopBack10", _ => { }, ["control-word", "tunnel-policy policy1"], IsManagement: true),
    };

    public static TheoryData<string> FamilyNames => [.. Families.Keys];

    [Theory]
    [MemberData(nameof(FamilyNames))]
    public void Every_option_and_every_pair_is_written_and_read_back(string name)
    {
        var lines = new List<string>();
        foreach (var (family, role, withTemplate, options) in Cases(name))
        {
            var (line, router) = Build(family, role, withTemplate, options);
            lines.Add(line);
            var words = $" {line} ";
            Assert.All(options, o => Assert.True(words.Contains($" {o.Keyword} ", StringComparison.Ordinal), $"{line} lacks {o.Keyword}"));
            Assert.Contains(role switch { PseudowireRole.Primary => " ", var other => $" {Word(other)} " }, words, StringComparison.Ordinal);

            // Nothing else than what was asked for: as many words as the parts have.
            var expected = 3 + (withTemplate ? 2 : 1) + options.Sum(o => o.Keyword.Split(' ').Length) + (role == PseudowireRole.Primary ? 0 : 1);
            Assert.True(line.Split(' ').Length == expected, line);
            foreach (var form in new[] { ConfigForm.Config, ConfigForm.Script })
            {
                var again = ConfigReader.Read(VrpDialect.Instance, router.ToText(form));
                Assert.Equal(router.ToText(), again.ToText());
                var (lost, added) = ModelDump.Differences(ModelDump.Of(router), ModelDump.Of(again));
                Assert.Empty(lost);
                Assert.Empty(added);
            }
        }

        Assert.True(lines.Count > 5);
        log.WriteLine($"{name}: {lines.Count} lines, such as {lines[^1]}");
    }

    /// <summary>Primary and backup on one interface, with the same options, as a redundant attachment circuit has them.</summary>
    [Theory]
    [MemberData(nameof(FamilyNames))]
    public void A_primary_and_its_backups_keep_their_order(string name)
    {
        var family = Families[name];
        if (family.IsManagement)
            return;
        var router = RandomProgram.Router();
        router.Interface(family.Interface, ac =>
        {
            family.Prepare(ac);
            ac.BypassPseudowire("4.4.4.4", 3);
            ac.SecondaryPseudowire("3.3.3.3", 2, pw => pw.IgnoreStandbyState());
            ac.Pseudowire("2.2.2.2", 1, pw => pw.IgnoreStandbyState());
        });
        Assert.Equal(
            ["mpls l2vc 2.2.2.2 1 ignore-standby-state", "mpls l2vc 3.3.3.3 2 ignore-standby-state secondary", "mpls l2vc 4.4.4.4 3 bypass"],
            router.Router.ToText().Split('\n').Select(l => l.Trim()).Where(l => l.StartsWith("mpls l2vc", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_line_is_documented()
    {
        var lines = new Dictionary<string, string>();
        foreach (var name in Families.Keys)
        {
            foreach (var (family, role, withTemplate, options) in Cases(name))
                lines.TryAdd(Build(family, role, withTemplate, options).Line, name);
        }

        var refused = Referee.Refused(lines.Keys);
        var unexplained = refused.Where(l => !Array.Exists(Explained, e => Explains(e, l))).Order(StringComparer.Ordinal).ToList();
        log.WriteLine($"{lines.Count} lines, {refused.Count} refused, {unexplained.Count} of them not explained");
        Assert.True(unexplained.Count == 0, $"{unexplained.Count} of {lines.Count} lines:\n" + string.Join("\n", unexplained.Select(l => $"{lines[l]}: {l}")));
        if (Referee.IsThere)
            Assert.All(Explained, e => Assert.True(refused.Any(l => Explains(e, l)), $"'{e.Second}' needs no explanation any more."));
    }

    private static bool Explains((string First, string Second, string Why) explanation, string line) =>
        line.Contains(explanation.First, StringComparison.Ordinal) && line.Contains(explanation.Second, StringComparison.Ordinal);

    private static IEnumerable<(Family Family, PseudowireRole Role, bool WithTemplate, Option[] Options)> Cases(string name)
    {
        var family = Families[name];
        Option[] options = [.. Options.Where(o => family.Options.Contains(o.Keyword))];
        Assert.Equal(family.Options.Length, options.Length);
        PseudowireRole[] roles = family.IsManagement ? [PseudowireRole.Management] : [PseudowireRole.Primary, PseudowireRole.Secondary, PseudowireRole.Bypass];
        foreach (var role in roles)
        {
            foreach (var withTemplate in new[] { false, true })
            {
                yield return (family, role, withTemplate, []);
                for (var i = 0; i < options.Length; i++)
                {
                    yield return (family, role, withTemplate, [options[i]]);
                    for (var j = i + 1; j < options.Length; j++)
                    {
                        if (options[i].Group != options[j].Group)
                            yield return (family, role, withTemplate, [options[i], options[j]]);
                    }
                }
            }
        }
    }

    private static (string Line, VrpRouter Router) Build(Family family, PseudowireRole role, bool withTemplate, Option[] options)
    {
        var router = RandomProgram.Router();
        var template = withTemplate ? router.PwTemplate("t1") : null;
        router.Interface(family.Interface, ac =>
        {
            family.Prepare(ac);
            void Set(PseudowireBuilder pw)
            {
                foreach (var option in options)
                    option.Set(pw);
            }

            _ = (role, template) switch
            {
                (PseudowireRole.Primary, null) => ac.Pseudowire("2.2.2.2", 100, Set),
                (PseudowireRole.Primary, _) => ac.Pseudowire(template, 100, Set),
                (PseudowireRole.Secondary, null) => ac.SecondaryPseudowire("2.2.2.2", 100, Set),
                (PseudowireRole.Secondary, _) => ac.SecondaryPseudowire(template, 100, Set),
                (PseudowireRole.Bypass, null) => ac.BypassPseudowire("2.2.2.2", 100, Set),
                (PseudowireRole.Bypass, _) => ac.BypassPseudowire(template, 100, Set),
                (_, null) => ac.ManagementPseudowire("2.2.2.2", 100, Set),
                _ => ac.ManagementPseudowire(template, 100, Set),
            };
        });
        var line = Assert.Single(router.Router.ToText().Split('\n'), l => l.StartsWith(" mpls l2vc ", StringComparison.Ordinal));
        return (line.Trim(), router.Router);
    }

    private static string Word(PseudowireRole role) => role == PseudowireRole.Management ? "admin" : role.ToString().ToLowerInvariant();

    private sealed record Option(string Keyword, string Group, Action<PseudowireBuilder> Set);

    private sealed record Family(string Interface, Action<InterfaceBuilder> Prepare, string[] Options, bool IsManagement = false);
}
