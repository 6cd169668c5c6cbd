using System;
using System.IO;
using System.Linq;
using NetDsl.Commands;
using NetDsl.H3c;
using NetDsl.Tests.Examples;
using Xunit;

namespace NetDsl.Tests.H3c;

/// <summary>What is peculiar to the text of Comware.</summary>
public class ComwareTextTests
{
    /// <summary>Lines of the system view are indented as well, and a separator tells them from those of the view before.</summary>
    [Fact]
    public void An_indented_line_behind_a_separator_belongs_to_the_system_view()
    {
        var router = Read("#\ninterface Bri2/4/0\n dialer-group 1\n#\n dialer-group 2 rule ip permit\n zz-unknown\n#\nreturn\n");
        Assert.True(Assert.Single(router.DialRules).Group.Is(2));
        Assert.Equal("zz-unknown", Assert.Single(router.RawLines).Text);
        Assert.Empty(router.FindInterface("Bri2/4/0")!.RawLines);
        Assert.Equal("#\n dialer-group 2 rule ip permit\n#\n zz-unknown\n#\ninterface Bri2/4/0\n dialer-group 1\n#\nreturn\n", router.ToText());
    }

    [Fact]
    public void A_script_begins_in_the_system_view_and_ends_outside()
    {
        var router = SimulationScene.Describe(r => r.Interface("Bri2/4/0", i => i.Dial(d => d.Traditional())));
        Assert.Equal("system-view\nsysname A\ninterface Bri2/4/0\n dialer circular enable\n quit\nreturn\n", router.ToText(ConfigForm.Script));
        var saving = SimulationScene.Describe(r => r.SaveAfterScript());
        Assert.Equal("system-view\nsysname A\nreturn\nsave force\n", saving.ToText(ConfigForm.Script));
        Assert.Empty(Read(saving.ToText(ConfigForm.Script)).RawLines);
    }

    /// <summary>DDR has to be there before its link can be a backup, and enabling it wipes what was there.</summary>
    [Fact]
    public void Lines_stand_in_the_order_in_which_a_device_takes_them()
    {
        var router = SimulationScene.Describe(r =>
        {
            r.Interface("Ethernet1/1", i => i.PppoeClient(3));
            r.Interface("Serial2/3/0:15", i => i.CircularGroup(1));
            r.Interface("GigabitEthernet0/1", i => i.BackupDelay(10, 10).BackupInterface("Serial2/2/0"));
            r.Interface("Serial2/2/0");
            r.Dialer(1, i => i
                .RoutingDisable(5)
                .StandbyRoutingGroup(1)
                .Address("1.2.3.1/24")
                .RemoteAddress("1.2.3.2")
                .VpnInstance("red")
                .Dial(d => d.Number("1").Group(1).Traditional()));
            r.RoutingGroup(1, g => g.Monitor("20.0.0.1/8"));
            r.Controller("E1 2/3/0", c => c.Pri());
            r.VpnInstance("red");
            r.DialRule(1, DialProtocol.Ip);
        });
        Assert.Equal(
            [
                "sysname A", "ip vpn-instance red", "dialer-group 1 rule ip permit", "standby routing-group 1 rule ip 20.0.0.0 255.0.0.0", "controller E1 2/3/0", "pri-set",
                "interface Dialer1", "ip binding vpn-instance red", "remote address 1.2.3.2", "ip address 1.2.3.1 255.255.255.0", "dialer circular enable", "dialer-group 1",
                "dialer number 1", "standby routing-group 1", "standby timer routing-disable 5", "interface Serial2/2/0", "interface Ethernet1/1",
                "pppoe-client dial-bundle-number 3", "interface Serial2/3/0:15", "dialer circular-group 1", "interface GigabitEthernet0/1", "backup interface Serial2/2/0",
                "backup timer delay 10 10",
            ],
            router.ToText().Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0 && l != "#" && l != "return"));
    }

    [Theory]
    [InlineData("dialer route ip 1.1.1.1 broadcast", null, true)]
    [InlineData("dialer route ip 1.1.1.1 8810052", "8810052", false)]
    [InlineData("dialer route ip 1.1.1.1 *99# broadcast", "*99#", true)]
    public void A_keyword_is_no_number(string line, string? number, bool broadcast)
    {
        var route = Assert.Single(Read($"#\ninterface Bri2/4/0\n {line}\n#\n").FindInterface("Bri2/4/0")!.Dialer!.Routes);
        Assert.Equal(number, route.Number.IsSet ? route.Number.ToString() : null);
        Assert.Equal(broadcast, route.Broadcast.Is(true));
    }

    /// <summary>The published configurations come back line by line, and all of their lines are understood.</summary>
    [Fact]
    public void Published_configurations_are_identical()
    {
        if (ExampleNetworks.FindAbove(Path.Combine("shared", "samples", "h3c")) is not { } folder)
            return;
        var files = Directory.GetFiles(folder, "*.cfg");
        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            var (device, lines) = ConfigReader.ReadWithLines(ComwareDialect.Instance, File.ReadAllText(file), file);
            Assert.Empty(lines.Where(l => !l.Modelled).Select(l => $"{Path.GetFileName(file)}({l.Number}): {l.Text}"));
            var (_, again) = ConfigReader.ReadWithLines(ComwareDialect.Instance, device.ToText());
            Assert.Equal(lines.Select(l => l.Normal).Order(StringComparer.Ordinal), again.Select(l => l.Normal).Order(StringComparer.Ordinal));
        }
    }

    private static ComwareRouter Read(string text) => (ComwareRouter)ConfigReader.Read(ComwareDialect.Instance, text);
}
