using System.IO;
using System.Linq;
using NetDsl.Commands;
using Xunit;

namespace NetDsl.Tests.Examples;

/// <summary>What holds for every example.</summary>
public class ExampleTests
{
    [Theory]
    [MemberData(nameof(ExampleNetworks.Names), MemberType = typeof(ExampleNetworks))]
    public void What_is_written_is_read_and_written_again_as_it_was(string example)
    {
        foreach (var device in ExampleNetworks.All[example]().Devices)
        {
            var text = device.ToText(ConfigForm.Config);
            Assert.Equal(text, ConfigReader.Read(device.Dialect, text).ToText(ConfigForm.Config));
        }
    }

    [Theory]
    [MemberData(nameof(ExampleNetworks.Names), MemberType = typeof(ExampleNetworks))]
    public void Every_line_is_modelled(string example)
    {
        foreach (var device in ExampleNetworks.All[example]().Devices)
        {
            var (_, lines) = ConfigReader.ReadWithLines(device.Dialect, device.ToText(ConfigForm.Config));
            Assert.Empty(lines.Where(l => !l.Modelled).Select(l => $"{device.Name}({l.Number}): {l.Text}"));
        }
    }

    [Theory]
    [MemberData(nameof(ExampleNetworks.Names), MemberType = typeof(ExampleNetworks))]
    public void Device_names_are_unique(string example)
    {
        var names = ExampleNetworks.All[example]().Devices.Select(d => d.Name.ToString()).ToList();
        Assert.Equal(names.Distinct(), names);
    }

    [Theory]
    [MemberData(nameof(ExampleNetworks.Names), MemberType = typeof(ExampleNetworks))]
    public void Every_link_has_two_devices_and_every_interface_one_link_at_most(string example)
    {
        var links = ExampleNetworks.All[example]().Links;
        Assert.All(links, l => Assert.NotSame(l.DeviceA, l.DeviceB));
        var ends = links.SelectMany(l => new[] { (l.DeviceA, l.A), (l.DeviceB, l.B) }).ToList();
        Assert.Equal(ends.Distinct(), ends);
    }

    [Theory]
    [MemberData(nameof(ExampleNetworks.Names), MemberType = typeof(ExampleNetworks))]
    public void Nothing_is_found_in_it(string example) =>
        Assert.Empty(NetworkCheck.Run(ExampleNetworks.All[example]()).Select(f => f.ToString()));

    [Fact]
    public void No_example_is_forgotten()
    {
        var folder = ExampleNetworks.FindAbove("examples");
        Assert.NotNull(folder);
        Assert.Equal(Directory.GetDirectories(folder).Select(Path.GetFileName).Where(n => n != "Misconfigured").Order(), ExampleNetworks.All.Keys.Select(k => k.Split('-')[0]).Distinct().Order());
    }
}
