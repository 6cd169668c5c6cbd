using System.Linq;
using NetDsl.Commands;
using NetDsl.Huawei;
using Xunit;

namespace NetDsl.Tests.Rules;

/// <summary>What configurations of users and queues can hold and a program cannot say with the verbs.</summary>
public class AccessReadTests
{
    private const string Lns = "sysname LNS1\n#\nl2tp enable\n#\ninterface LoopBack0\n ip address 3.3.3.3 255.255.255.255\n#\ninterface Virtual-Template1\n mtu 1460\n#\nl2tp-group lns1\n allow l2tp virtual-template 1 remote lac1\n qos scheduling-mode session\n user-group-queue street inbound\n#\nlns-group group1\n bind slot 1\n bind source LoopBack0\n#\n";

    [Theory]
    [InlineData("ND3116", "qos-profile gold 8cos-enhance-mode\n user-queue cir 10000 inbound\n#\naaa\n domain isp1\n  qos-profile gold inbound lns-gts\n#\n")]
    [InlineData("ND3122", "user-group-queue street priority-mode\n shaping 100000 inbound\n#\n")]
    [InlineData("ND3097", "interface GigabitEthernet0/2/0.1\n user-vlan 1 100\n bas\n  access-type layer2-subscriber\n#\ninterface GigabitEthernet0/2/0.2\n user-vlan 50\n bas\n  access-type layer2-subscriber\n#\n")]
    [InlineData("ND3098", "interface GigabitEthernet0/2/0.1\n user-vlan 1 100\n bas\n  access-type layer2-subscriber\n  authentication-method web fast\n#\n")]
    [InlineData("ND3094", "interface GigabitEthernet0/2/0.1\n pppoe-server bind Virtual-Template 1\n user-vlan 1 100\n#\n")]
    [InlineData("ND3102", "l2tp-group lac7\n start l2tp ip 7.7.7.7\n calling-number-avp format version1\n calling-number-avp format include mac\n#\n")]
    public void The_mistake_is_found(string id, string text) => Assert.Contains(id, Check(text));

    [Theory]
    [InlineData("ND3116", "qos-profile gold\n user-queue cir 10000 inbound\n#\naaa\n domain isp1\n  qos-profile gold inbound lns-gts\n#\n")]
    [InlineData("ND3122", "user-group-queue street\n shaping 100000 inbound\n#\n")]
    [InlineData("ND3097", "interface GigabitEthernet0/2/0.1\n user-vlan 1 100\n bas\n  access-type layer2-subscriber\n#\ninterface GigabitEthernet0/2/0.2\n user-vlan 50 qinq 7\n bas\n  access-type layer2-subscriber\n#\n")]
    [InlineData("ND3098", "interface GigabitEthernet0/2/0.1\n user-vlan 1 100\n bas\n  access-type layer2-subscriber\n  authentication-method ppp web\n#\n")]
    [InlineData("ND3094", "interface GigabitEthernet0/2/0.1\n pppoe-server bind Virtual-Template 1\n user-vlan 1 100\n bas\n  access-type layer3-subscriber\n#\n")]
    [InlineData("ND3102", "l2tp-group lac7\n start l2tp ip 7.7.7.7\n calling-number-avp format include delimiter b mac delimiter # vlan\n#\n")]
    public void The_near_miss_is_silent(string id, string text) => Assert.DoesNotContain(id, Check(text));

    private static string[] Check(string text) =>
        [.. NetworkCheck.Run(Network.Of("read", [ConfigReader.Read(VrpDialect.Instance, Lns + text, "LNS1.cfg")])).Select(f => f.Rule.Id)];
}
