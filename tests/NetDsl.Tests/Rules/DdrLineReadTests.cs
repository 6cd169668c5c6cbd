using System.Linq;
using NetDsl.Commands;
using NetDsl.H3c;
using Xunit;

namespace NetDsl.Tests.Rules;

/// <summary>Mistakes that configurations of devices hold and programs do not: the line is found in the text that was read.</summary>
public class DdrLineReadTests
{
    [Theory]
    [InlineData("dialer-group 2", "ND5102")]
    [InlineData("dialer number 8810053", "ND5102")]
    [InlineData("dialer bundle enable", "ND5103")]
    [InlineData("undo dialer circular enable", "ND5103")]
    [InlineData("dialer priority 10", "ND5107")]
    [InlineData("dialer timer warmup 20", "ND5098")]
    [InlineData("standby timer routing-enable 10", "ND5100")]
    [InlineData("standby timer delay 10 10", "ND5135")]
    [InlineData("dialer user center", "ND5135")]
    [InlineData("backup timer delay 10 10", "ND5141")]
    [InlineData("ip address ppp-negotiate", "ND5121")]
    [InlineData("isdn protocol-mode network", "ND5125")]
    public void A_line_of_an_interface_is_found(string line, string id) =>
        Assert.Equal([(id, 12)], Found($"""
            #
             dialer-group 1 rule ip permit
             dialer-group 2 rule ip permit
            #
            interface Bri2/4/0
             link-protocol ppp
             ip address 20.1.1.1 255.255.255.252
             dialer circular enable
             dialer-group 1
             dialer number 8810052
             dialer timer idle 0
             {line}
            #
            """));

    [Theory]
    [InlineData("dialer-rule 1 ip permit", "ND5135")]
    [InlineData("standby routing-rule 1 ip 40.0.0.0 255.0.0.0", "ND5136")]
    public void A_line_of_the_system_view_is_found(string line, string id) =>
        Assert.Equal([(id, 4)], Found($"""
            #
             sysname Branch
            #
             {line}
            #
            """));

    [Fact]
    public void A_right_configuration_has_no_findings() =>
        Assert.Empty(Found("""
            #
             dialer-group 1 rule ip permit
            #
            controller E1 2/3/0
             pri-set
            #
            interface Dialer1
             link-protocol ppp
             ip address 20.1.1.1 255.255.255.252
             dialer circular enable
             dialer-group 1
             dialer route ip 20.1.1.2 8810052
            #
            interface Serial2/3/0:15
             link-protocol ppp
             dialer circular-group 1
             dialer priority 10
            #
            """));

    private static (string Id, int Line)[] Found(string text)
    {
        var router = ConfigReader.Read(ComwareDialect.Instance, text.ReplaceLineEndings("\n"), "Branch.cfg");
        return [.. NetworkCheck.Run(Network.Of("read", [router])).Select(f => (f.Rule.Id, f.At.Line))];
    }
}
