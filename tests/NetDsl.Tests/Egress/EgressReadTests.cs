using System;
using System.Collections.Generic;
using System.Linq;
using NetDsl.Commands;
using NetDsl.Huawei;
using NetDsl.Tests.Commands;
using NetDsl.Tests.Rules;
using Xunit;

namespace NetDsl.Tests.Egress;

/// <summary>The rules of egress protection on configurations that were read.</summary>
public class EgressReadTests
{
    private const string Head = "sysname PE1\n#\nmpls lsr-id 1.1.1.1\n#\nmpls\n#\ninterface LoopBack1\n ip address 1.1.1.1 255.255.255.255\n#\n";

    private const string Vpn = "ip vpn-instance a\n ipv4-family\n  route-distinguisher 1:1\n  vpn-target 1:1 both\n";

    /// <summary>What a network says and the configurations of its devices do not: that there are no other devices, and which PE is the master.</summary>
    private static readonly string[] NeedNetwork = ["ND4101", "ND4003.Bad_against_the_group", "ND4025.Bad_disabled"];

    public static TheoryData<string> Cases() => [.. RuleCase.All.Where(c => c.Rule.StartsWith("ND4", StringComparison.Ordinal)).Select(c => c.ToString())];

    /// <summary>What is found in a program is found in the configurations that it writes, and nothing else.</summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public void Written_and_read_again_it_has_the_same_findings(string name)
    {
        if (name.Contains(".Unknown", StringComparison.Ordinal))
            return;
        var network = RuleCase.Of(name).Run();
        var read = Network.Of("read", network.Devices.Select(d => ConfigReader.Read(d.Dialect, d.ToText(), d.Name + ".cfg")));
        var found = Ids(read);
        var expected = Ids(network);
        if (!NeedNetwork.Any(n => name == n || name.StartsWith(n + ".", StringComparison.Ordinal)))
            Assert.Equal(expected, found);
    }

    private static IEnumerable<string> Ids(Network network) =>
        NetworkCheck.Run(network).Select(f => f.Rule.Id).Where(i => i.StartsWith("ND4", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal);

    [Theory]
    [InlineData("ND4004", "ip vpn-instance a\n apply-label per-instance static 20001\n#\n")]
    [InlineData("ND4005", "ip vpn-instance a\n ipv4-family\n  vpn-target 1:1 both\n#\n")]
    [InlineData("ND4007", Vpn + "#\nip vpn-instance b\n route-distinguisher 1:1\n#\n")]
    [InlineData("ND4010", Vpn + "  apply-label per-instance static 32783\n#\n")]
    [InlineData("ND4011", Vpn + "  apply-label per-instance static 20001\n#\nip vpn-instance b\n route-distinguisher 1:2\n apply-label per-instance static 20001\n vpn-target 1:2 both\n#\n")]
    [InlineData("ND4012", Vpn + "  apply-label per-instance static 101\n#\nstatic-lsp egress l incoming-interface GigabitEthernet0/1/0 in-label 101\n#\n")]
    [InlineData("ND4012", Vpn + "  apply-label per-instance static 101\n#\ninterface GigabitEthernet0/1/0\n mpls static-l2vc destination 2.2.2.2 transmit-vpn-label 102 receive-vpn-label 101\n#\n")]
    [InlineData("ND4013", Vpn + "  apply-label per-instance static 20001\n  apply-label per-nexthop\n#\n")]
    [InlineData("ND4016", "ip vpn-instance a\n route-distinguisher 1:1\n apply-label per-instance static 20002\n ipv4-family\n  apply-label per-instance static 20001\n  vpn-target 1:1 both\n#\n")]
    [InlineData("ND4029", "bgp 100\n ipv4-family vpn-instance a\n  import-route direct non-relay-tunnel\n#\n")]
    [InlineData("ND4031", "bgp 100\n ipv4-family unicast\n  network 1.1.1.1\n#\n")]
    [InlineData("ND4031", "bgp 100\n ipv4-family unicast\n  network 1.1.1.1 255.255.255.0\n#\n")]
    [InlineData("ND4032", "bgp 100\n ipv4-family unicast\n  import-route direct route-policy p route-filter f\n#\n")]
    public void The_mistake_is_found(string id, string text) => Assert.Contains(id, Check(text));

    [Theory]
    [InlineData("ND4004", "ip vpn-instance a\n route-distinguisher 1:1\n apply-label per-instance static 20001\n#\n")]
    [InlineData("ND4005", "ip vpn-instance a\n route-distinguisher 1:1\n vpn-target 1:1 both\n#\n")]
    [InlineData("ND4005", "route route-distinguisher auto 1.1.1.1\n#\nip vpn-instance a\n ipv4-family\n  vpn-target 1:1 both\n#\n")]
    [InlineData("ND4010", Vpn + "  apply-label per-instance static 32767\n#\n")]
    [InlineData("ND4011", Vpn + "  apply-label per-instance static 20001\n#\nip vpn-instance b\n route-distinguisher 1:2\n apply-label per-instance static 20002\n vpn-target 1:2 both\n#\n")]
    [InlineData("ND4012", Vpn + "  apply-label per-instance static 101\n#\nstatic-lsp ingress l destination 2.2.2.2 32 nexthop 10.1.1.2 out-label 101\n#\n")]
    [InlineData("ND4013", Vpn + "  apply-label per-nexthop\n#\n")]
    [InlineData("ND4016", "ip vpn-instance a\n route-distinguisher 1:1\n apply-label per-instance static 20001\n#\n")]
    [InlineData("ND4029", "bgp 100\n ipv4-family unicast\n  import-route direct non-relay-tunnel\n#\n")]
    [InlineData("ND4031", "bgp 100\n ipv4-family unicast\n  network 1.1.1.1 255.255.255.255\n  network 10.0.0.0\n#\n")]
    [InlineData("ND4031", "bgp 100\n ipv4-family vpn-instance a\n  network 0.0.0.0\n#\n")]
    [InlineData("ND4032", "bgp 100\n ipv4-family unicast\n  import-route direct route-policy p\n#\n")]
    public void The_near_miss_is_silent(string id, string text) => Assert.DoesNotContain(id, Check(text));

    /// <summary>E-18, E-30: what takes a label away leaves the rest of the family alone; a route is taken back with its mask and without its options.</summary>
    [Theory]
    [InlineData("VPN instance IPv4 address family view", "apply-label per-instance static 20001", "undo apply-label per-instance")]
    [InlineData("VPN instance IPv4 address family view", "apply-label per-nexthop", "undo apply-label per-nexthop")]
    [InlineData("BGP IPv4 unicast address family view", "network 1.1.1.1 255.255.255.255 route-policy p non-relay-tunnel", "undo network 1.1.1.1 255.255.255.255")]
    [InlineData("BGP IPv4 unicast address family view", "network 10.0.0.0", "undo network 10.0.0.0")]
    [InlineData("BGP IPv4 unicast address family view", "import-route direct med 1 route-policy p non-relay-tunnel", "undo import-route direct")]
    [InlineData("BGP IPv4 unicast address family view", "import-route isis 7 non-relay-tunnel", "undo import-route isis 7")]
    public void It_is_taken_back_by(string view, string line, string undo) => Assert.Equal([undo], Undone(view, line));

    private static IEnumerable<string> Undone(string name, string line)
    {
        foreach (var view in DeclarationTests.Views(VrpDialect.Instance).Where(v => v.Name == name))
        {
            foreach (var command in view.Commands)
            {
                var owner = Activator.CreateInstance(view.GetType().GetGenericArguments()[0], nonPublic: true)!;
                var state = new MatchState { Words = Words.Of(line) };
                if (command.Match(owner, state) != Reading.Accepted || !command.TryApply(owner, state, Origin.None, out var item))
                    continue;
                for (var form = 0; form < command.UndoTemplates.Count; form++)
                {
                    var output = new Utf8Buffer();
                    if (command.TryWriteUndo(item, form, output))
                        yield return output.ToString();
                }
            }
        }
    }

    private static string[] Check(string text) =>
        [.. NetworkCheck.Run(Network.Of("read", [ConfigReader.Read(VrpDialect.Instance, Head + text, "PE1.cfg")])).Select(f => f.Rule.Id)];
}
