using System.Linq;
using NetDsl.Commands;
using NetDsl.Huawei;
using Xunit;

namespace NetDsl.Tests.Rules;

/// <summary>Rules about lines that a program cannot write, on configurations that were read.</summary>
public class RuleReadTests
{
    private const string Head = "sysname PE1\n#\nbfd\n#\nmpls lsr-id 1.1.1.1\n#\nmpls\n#\nmpls l2vpn\n#\nmpls ldp\n#\nmpls ldp remote-peer 2.2.2.2\n remote-ip 2.2.2.2\n#\ninterface LoopBack0\n ip address 1.1.1.1 255.255.255.255\n#\n";

    [Theory]
    [InlineData("ND2105", "interface GigabitEthernet0/1/0\n mpls l2vc 2.2.2.2 1 control-word\n mpls l2vpn pw bfd min-rx-interval 100 min-tx-interval 100 secondary\n", 21)]
    [InlineData("ND2105", "interface GigabitEthernet0/1/0\n mpls l2vc 2.2.2.2 1\n undo interface-parameter-type vccv secondary\n", 21)]
    [InlineData("ND2110", "interface GigabitEthernet0/1/0\n mpls l2vpn pw bfd min-rx-interval 100 min-tx-interval 100\n", 20)]
    public void The_line_is_found(string id, string text, int line)
    {
        var finding = Assert.Single(Check(Head + text), f => f.Rule.Id == id);
        Assert.Equal(line, finding.At.Line);
    }

    [Theory]
    [InlineData("interface GigabitEthernet0/1/0\n mpls l2vc 2.2.2.2 1 control-word\n mpls l2vc 3.3.3.3 2 control-word secondary\n mpls l2vpn pw bfd min-rx-interval 100 min-tx-interval 100 secondary\n undo interface-parameter-type vccv secondary\n")]
    [InlineData("interface GigabitEthernet0/1/0\n mpls l2vc 2.2.2.2 1 control-word\n mpls l2vpn pw bfd min-rx-interval 100 min-tx-interval 100\n")]
    [InlineData("interface GigabitEthernet0/1/0\n mpls l2vpn something unknown\n mpls l2vpn pw bfd min-rx-interval 100 min-tx-interval 100\n")]
    public void Nothing_is_found(string text) => Assert.DoesNotContain(Check(Head + text), f => f.Rule.Id is "ND2105" or "ND2110");

    [Theory]
    [InlineData("ND4060", "mpls bgp bfd-trigger-tunnel host", 8)]
    [InlineData("ND4156", "mpls bfd-trigger host", 8)]
    public void What_is_watched_without_being_enabled_is_found(string id, string text, int line)
    {
        var finding = Assert.Single(Check($"sysname PE1\n#\nbfd\n#\nmpls lsr-id 1.1.1.1\n#\nmpls\n {text}\n"), f => f.Rule.Id == id);
        Assert.Equal(line, finding.At.Line);
    }

    [Fact]
    public void A_second_line_about_next_hops_is_found()
    {
        var finding = Assert.Single(Check("sysname PE1\n#\nbgp 100\n ipv4-family unicast\n  bestroute nexthop-resolved tunnel\n  bestroute nexthop-resolved ip\n"), f => f.Rule.Id == "ND4053");
        Assert.Equal(6, finding.At.Line);
    }

    private static System.Collections.Generic.IReadOnlyList<Finding> Check(string text) =>
        NetworkCheck.Run(Network.Of("read", [ConfigReader.Read(VrpDialect.Instance, text, "PE1.cfg")]));
}
