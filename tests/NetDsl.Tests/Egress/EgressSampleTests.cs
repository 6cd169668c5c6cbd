using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using NetDsl.Commands;
using NetDsl.Huawei;
using NetDsl.Tests.Examples;
using Xunit;

namespace NetDsl.Tests.Egress;

/// <summary>The published networks of seamless MPLS, VPN FRR and BGP Auto FRR. Without the samples there is nothing to compare.</summary>
public class EgressSampleTests
{
    [Fact]
    public void Every_line_comes_back_and_almost_every_one_is_understood()
    {
        foreach (var file in Files())
        {
            var text = File.ReadAllText(file);
            var (device, lines) = ConfigReader.ReadWithLines(VrpDialect.Instance, text, Path.GetFileName(file));
            var again = ConfigReader.ReadWithLines(VrpDialect.Instance, device.ToText()).Lines;
            Assert.Equal(lines.Select(l => l.Normal).Order(StringComparer.Ordinal), again.Select(l => l.Normal).Order(StringComparer.Ordinal));
            Assert.True(lines.Count(l => l.Modelled) >= 0.95 * lines.Count, $"{file}: {string.Join("; ", lines.Where(l => !l.Modelled).Select(l => l.Text))}");

            // The host names of the samples have blanks; that is all that stays raw.
            Assert.All(lines.Where(l => !l.Modelled), l => Assert.StartsWith("sysname ", l.Text));
        }
    }

    private static IEnumerable<string> Files() =>
        ExampleNetworks.FindAbove(Path.Combine("shared", "samples", "huawei-egress")) is { } folder ? Directory.GetFiles(folder, "*.cfg").Order(StringComparer.Ordinal) : [];
}
