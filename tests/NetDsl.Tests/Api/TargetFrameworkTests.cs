using System;
using System.IO;
using System.Linq;
using Xunit;
using Xunit.Abstractions;

namespace NetDsl.Tests.Api;

/// <summary>The library is the same for both of its target frameworks: what the analyzer executes is what a program runs.</summary>
public class TargetFrameworkTests(ITestOutputHelper log)
{
    private static readonly string Net = Path.Combine(AppContext.BaseDirectory, "NetDsl.dll");

    private static readonly string NetStandard = Path.Combine(AppContext.BaseDirectory, "netstandard2.0", "NetDsl.dll");

    [Fact]
    public void Both_builds_offer_the_same()
    {
        var net = PublicApi.Of(Net);
        var netStandard = PublicApi.Of(NetStandard);
        log.WriteLine($"{net.Count} types and members");
        Assert.Equal([], net.Except(netStandard).Select(l => "only in net10.0: " + l).Concat(netStandard.Except(net).Select(l => "only in netstandard2.0: " + l)));

        // What was compared is the API.
        Assert.True(net.Count > 3000, $"{net.Count} members");
        Assert.Contains(net, l => l.StartsWith("NetDsl.NetworkBuilder.HuaweiRouter<>(NetDsl.HostName name, ", StringComparison.Ordinal));
        Assert.DoesNotContain(net, l => l.StartsWith("NetDsl.Commands.", StringComparison.Ordinal));
    }

    [Fact]
    public void The_build_for_netstandard_is_one_and_neither_needs_a_package()
    {
        Assert.Equal(["netstandard"], PublicApi.References(NetStandard));
        Assert.All(PublicApi.References(Net), r => Assert.StartsWith("System.", r, StringComparison.Ordinal));
    }

    /// <summary>Types that the engine is made of are nobody's business.</summary>
    [Fact]
    public void Nothing_internal_is_offered()
    {
        var types = PublicApi.Of(Net).Where(l => !l.Contains('(') && l.Contains(">: ", StringComparison.Ordinal)).Select(l => l[..l.IndexOf('<')]).ToList();
        Assert.Contains("NetDsl.Network", types);
        Assert.DoesNotContain(types, t => t.StartsWith("NetDsl.Commands.", StringComparison.Ordinal));
        Assert.DoesNotContain(types, t => t.EndsWith("Slot", StringComparison.Ordinal) || t.EndsWith("Attribute", StringComparison.Ordinal));
    }
}
