using System.Linq;
using NetDsl.H3c;
using Xunit;

namespace NetDsl.Tests.Rules;

/// <summary>In a router that may have more than the model shows, nothing is missing: rules that speak of what is not there are silent.</summary>
public class OpenDialBackupTests
{
    /// <summary>The mistakes of dynamic route backup that consist in something missing, as far as a router or the called end may have it after all.</summary>
    private static readonly string[] Missing =
    [
        "ND5005", "ND5006", "ND5007", "ND5017", "ND5018", "ND5019", "ND5020", "ND5021", "ND5022", "ND5027", "ND5028", "ND5029", "ND5430",
        "ND5032", "ND5033", "ND5034", "ND5035", "ND5037", "ND5040", "ND5045", "ND5046",
    ];

    public static TheoryData<string> Cases() => [.. RuleCase.All.Where(c => Missing.Contains(c.Rule) && c.Name == "Bad").Select(c => c.ToString()), "ND5024.Bad_only_channel", "ND5024.Bad_line_of_the_channel"];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Nothing_is_missing_in_an_open_router(string name)
    {
        var @case = RuleCase.Of(name);
        Assert.Contains(NetworkCheck.Run(@case.Run()), f => f.Rule.Id == @case.Rule);
        var network = @case.Run();
        foreach (var router in network.Devices.OfType<ComwareRouter>())
            router.IsOpen = true;
        Assert.DoesNotContain(NetworkCheck.Run(network), f => f.Rule.Id == @case.Rule);
    }

    /// <summary>A group that was handed to code that cannot be seen may watch more.</summary>
    [Fact]
    public void An_open_group_may_watch_more()
    {
        Assert.Contains(NetworkCheck.Run(WithGroup(isOpen: false)), f => f.Rule.Id == "ND5005");
        Assert.DoesNotContain(NetworkCheck.Run(WithGroup(isOpen: true)), f => f.Rule.Id == "ND5005");
    }

    /// <summary>A relation that was handed to code that cannot be seen may have a group of its own, and numbers.</summary>
    [Fact]
    public void An_open_relation_may_have_numbers()
    {
        Assert.Contains(NetworkCheck.Run(WithRelation(isOpen: false)), f => f.Rule.Id == "ND5029");
        Assert.DoesNotContain(NetworkCheck.Run(WithRelation(isOpen: true)), f => f.Rule.Id == "ND5029");
    }

    private static Network WithGroup(bool isOpen) => Network.Define("open group", net => net.H3cRouter("Branch", branch =>
    {
        branch.DialRule(1, DialProtocol.Ip);
        branch.RoutingGroup(1);
        branch.Interface("Bri2/4/0", bri => bri.Address("20.1.1.1/30").Dial(dial => dial.Traditional().Group(1).Route("20.1.1.2", "8810052")).StandbyRoutingGroup(1));
        Assert.Single(branch.Router.describedGroups!).IsOpen = isOpen;
    }));

    private static Network WithRelation(bool isOpen)
    {
        var network = Network.Define("open relation", net =>
        {
            var branch = net.H3cRouter("Branch");
            net.RouteBackup(branch.Interface("Serial2/1/0"), branch.Interface("Bri2/4/0"), ["40.0.0.0/8"]);
        });
        Assert.Single(network.RouteBackups).IsOpen = isOpen;
        return network;
    }
}
