using System.Linq;
using NetDsl.Commands;
using NetDsl.Huawei;
using Xunit;

namespace NetDsl.Tests.Rules;

/// <summary>Options of pseudowires that a configuration can hold and a program cannot say.</summary>
public class PseudowireOptionTests
{
    [Theory]
    [InlineData("GigabitEthernet0/1/0", "mpls l2vc 2.2.2.2 1 raw tagged", "ND2042")]
    [InlineData("GigabitEthernet0/1/0", "mpls l2vc 2.2.2.2 1 raw ip-interworking", "ND2042")]
    [InlineData("GigabitEthernet0/1/0", "mpls l2vc 2.2.2.2 1 control-word no-control-word", "ND2042")]
    [InlineData("GigabitEthernet0/1/0", "mpls l2vc 2.2.2.2 1 bypass secondary", "ND2042")]
    [InlineData("GigabitEthernet0/1/0", "mpls l2vc 2.2.2.2 1 tunnel-policy p endpoint 2001:DB8::2", "ND2049")]
    [InlineData("GigabitEthernet0/1/0", "mpls l2vc 2.2.2.2 1 tunnel-policy p endpoint 2.2.2.2 secondary", "ND2049")]
    [InlineData("Serial0/2/0:1", "mpls l2vc 2.2.2.2 1 tunnel-policy p color 100", "ND2049")]
    [InlineData("GigabitEthernet0/1/0", "mpls l2vc 2.2.2.2 1 tunnel-policy p color 100", "")]
    [InlineData("GigabitEthernet0/1/0", "mpls l2vc 2.2.2.2 1 secondary secondary", "ND2020")]
    [InlineData("GigabitEthernet0/1/0", "mpls l2vc 2.2.2.2 1 raw tunnel-policy p control-word", "")]
    public void A_line_that_was_read_is_judged(string name, string line, string expected)
    {
        var protocol = name.StartsWith("Serial", System.StringComparison.Ordinal) ? " link-protocol tdm\n" : "";
        var text = $"""
            sysname PE1
            #
            mpls lsr-id 1.1.1.1
            #
            mpls
            #
            mpls l2vpn
            #
            mpls ldp
            #
            mpls ldp remote-peer 2.2.2.2
             remote-ip 2.2.2.2
            #
            tunnel-policy p
            #
            interface {name}
            {protocol} {line}
            #
            interface LoopBack0
             ip address 1.1.1.1 255.255.255.255
            #
            """;
        var device = ConfigReader.Read(VrpDialect.Instance, text, "PE1.cfg");
        var found = NetworkCheck.Run(Network.Of("one", [device])).Select(f => f.Rule.Id);
        Assert.Equal(expected, string.Join(" ", found));
    }
}
