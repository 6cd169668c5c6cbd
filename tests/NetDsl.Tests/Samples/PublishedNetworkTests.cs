using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using NetDsl.Commands;
using NetDsl.Huawei;
using NetDsl.Tests.Examples;
using Xunit;

namespace NetDsl.Tests.Samples;

/// <summary>
/// The published networks: files that share a prefix are one network. What is found there is a real oddity of the text, named here
/// with the reason. Without the samples there is nothing to compare.
/// </summary>
public class PublishedNetworkTests
{
    /// <summary>File, line and rule of every finding, and why it is true.</summary>
    private static readonly Dictionary<(string File, int Line, string Rule), string> Oddities = new()
    {
        [("vllfrr-bfd-asym__PE1.cfg", 34, "ND2104")] = "The primary pseudowire has mpls l2vpn pw bfd and a session bind pw interface: one of them is refused.",
        [("vllfrr-bfd-asym__PE1.cfg", 35, "ND2104")] = "The same for the secondary pseudowire.",
        [("vllfrr-bfd-asym__PE2.cfg", 25, "ND2104")] = "The same at the other end.",
        [("vllfrr-bfd-asym__PE3.cfg", 27, "ND2110")] = "mpls l2vpn pw bfd stands on the port, and the pseudowire on another interface.",
    };

    [Fact]
    public void Every_finding_is_a_real_oddity()
    {
        if (ExampleNetworks.FindAbove(Path.Combine("shared", "samples", "huawei-vpws")) is not { } folder)
            return;
        var found = new HashSet<(string, int, string)>();
        foreach (var group in Directory.GetFiles(folder, "*.cfg").GroupBy(f => Path.GetFileName(f).Split("__")[0]))
        {
            var network = Network.Of(group.Key, group.Order(StringComparer.Ordinal).Select(f => ConfigReader.Read(VrpDialect.Instance, File.ReadAllText(f), Path.GetFileName(f))));
            found.UnionWith(NetworkCheck.Run(network).Select(f => (f.At.File, f.At.Line, f.Rule.Id)));
        }

        Assert.Equal(Oddities.Keys.Order(), found.Order());
    }
}
