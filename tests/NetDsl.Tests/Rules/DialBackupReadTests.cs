using System.Linq;
using NetDsl.Commands;
using NetDsl.H3c;
using Xunit;

namespace NetDsl.Tests.Rules;

/// <summary>Rules of dynamic route backup about lines that a program cannot write, on configurations that were read.</summary>
public class DialBackupReadTests
{
    private const string Head = "#\n sysname Branch\n#\n dialer-group 1 rule ip permit\n#\n";
    private const string Backup =
        "interface Bri2/4/0\n ip address 20.1.1.1 255.255.255.252\n dialer circular enable\n dialer-group 1\n dialer route ip 20.1.1.2 8810052 broadcast\n standby routing-group 1\n#\n"
        + " ip route-static 20.0.0.0 255.0.0.0 Serial2/1/0\n ip route-static 20.0.0.0 255.0.0.0 20.1.1.2 preference 100\n#\n";

    [Fact]
    public void Host_bits_of_a_watched_network_are_found()
    {
        var finding = Assert.Single(Check(Head + " standby routing-group 1 rule ip 20.0.0.1 255.0.0.0\n#\n" + Backup), f => f.Rule.Id == "ND5003");
        Assert.Equal(6, finding.At.Line);
        Assert.Contains("20.0.0.0/8", finding.Message, System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(" standby routing-group 1 rule ip 20.0.0.0 255.0.0.0\n")]
    [InlineData(" standby routing-group 1 rule ip 20.0.0.1 255.255.255.255\n")]
    public void A_network_or_a_single_host_is_right(string line) =>
        Assert.DoesNotContain(Check(Head + line + "#\n" + Backup), f => f.Rule.Id == "ND5003");

    private static System.Collections.Generic.IReadOnlyList<Finding> Check(string text) =>
        NetworkCheck.Run(Network.Of("read", [ConfigReader.Read(ComwareDialect.Instance, text, "Branch.cfg")]));
}
