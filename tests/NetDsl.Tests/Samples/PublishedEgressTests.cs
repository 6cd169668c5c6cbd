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
/// The published networks of seamless MPLS, VPN FRR, BGP auto FRR and BFD for LSPs: files that share a prefix are one network. What is
/// found there is a real oddity of the text, named here with the reason. Without the samples there is nothing to compare.
/// </summary>
public class PublishedEgressTests
{
    /// <summary>File, line and rule of every finding, and why it is true: there is none, but see what a wrong line does.</summary>
    private static readonly Dictionary<(string File, int Line, string Rule), string> Oddities = [];

    [Fact]
    public void Every_finding_is_a_real_oddity()
    {
        if (Folder() is not { } folder)
            return;
        var found = new HashSet<(string, int, string)>();
        foreach (var network in Directory.GetFiles(folder, "*.cfg").Select(f => Path.GetFileName(f).Split("__")[0]).Distinct())
            found.UnionWith(Check(folder, network, (_, text) => text));
        Assert.Equal(Oddities.Keys.Order(), found.Order());
    }

    /// <summary>The rules look at these networks: one line that is changed or left out is found, at the place that is named.</summary>
    [Theory]
    [InlineData("seamless-inter-as-hvpn", "Core-ASBR", "  peer 5.5.5.5 label-route-capability\n", "", "ND4033", "Core-ASBR")]
    [InlineData("seamless-inter-as-hvpn", "Core-ASBR", " apply mpls-label\n", "", "ND4034", "Core-ASBR")]
    [InlineData("seamless-inter-as-hvpn", "Core-ASBR", " if-match mpls-label\n", "", "ND4035", "Core-ASBR")]
    [InlineData("seamless-inter-as-hvpn", "AGG-ASBR", "route-policy policy1 permit", "route-policy policy2 permit", "ND4036", "AGG-ASBR")]
    [InlineData("seamless-inter-as-hvpn", "MASG", " peer 2.2.2.2 ebgp-max-hop 10\n", "", "ND4038", "MASG")]
    [InlineData("seamless-inter-as-hvpn", "AGG", " peer 5.5.5.5 connect-interface LoopBack1\n", "", "ND4040", "AGG")]
    [InlineData("seamless-inter-as-hvpn", "CSG", "  policy vpn-target\n  peer 2.2.2.2 enable\n", "", "ND4041", "CSG")]
    [InlineData("seamless-inter-as-hvpn", "Core-ASBR", " ip address 10.3.1.2 255.255.255.0\n mpls\n", " ip address 10.3.1.2 255.255.255.0\n", "ND4043", "Core-ASBR")]
    [InlineData("seamless-intra-as", "AGG", "  peer 1.1.1.1 next-hop-local\n", "", "ND4046", "AGG")]
    [InlineData("seamless-intra-as", "MASG", "peer 3.3.3.3 as-number 100", "peer 3.3.3.3 as-number 101", "ND4048", "MASG")]
    [InlineData("bfd-ldp-lsp-dynamic", "PE2", " mpls-passive\n", "", "ND4056", "PE2")]
    [InlineData("bfd-ldp-lsp-dynamic", "PE1", " fec-node 4.4.4.4\n", "", "ND4156", "PE1")]
    [InlineData("l3vpn-vpn-frr", "PE1", "bfd\n#\n", "", "ND4057", "PE1")]
    [InlineData("bgp-auto-frr", "DeviceA", "bfd\n#\n", "", "ND4057", "DeviceA")]
    public void A_wrong_line_is_found(string network, string device, string old, string replacement, string rule, string at)
    {
        if (Folder() is not { } folder)
            return;
        var changed = 0;
        var found = Check(folder, network, (name, text) =>
        {
            var place = name == $"{network}__{device}.cfg" ? text.IndexOf(old, StringComparison.Ordinal) : -1;
            if (place < 0)
                return text;
            changed++;
            return text[..place] + replacement + text[(place + old.Length)..];
        });
        Assert.Equal(1, changed);
        Assert.Contains(found, f => f.Rule == rule && f.File == $"{network}__{at}.cfg");
    }

    private static string? Folder() => ExampleNetworks.FindAbove(Path.Combine("shared", "samples", "huawei-egress"));

    private static IEnumerable<(string File, int Line, string Rule)> Check(string folder, string network, Func<string, string, string> change)
    {
        var devices = Directory.GetFiles(folder, network + "__*.cfg").Order(StringComparer.Ordinal).Select(f =>
        {
            var name = Path.GetFileName(f);
            return ConfigReader.Read(VrpDialect.Instance, change(name, File.ReadAllText(f).ReplaceLineEndings("\n")), name);
        });
        return NetworkCheck.Run(Network.Of(network, devices)).Select(f => (f.At.File, f.At.Line, f.Rule.Id));
    }
}
