using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using NetDsl.Commands;
using NetDsl.H3c;
using NetDsl.Tests.Examples;
using Xunit;

namespace NetDsl.Tests.Samples;

/// <summary>
/// The published configurations of dial-on-demand routing and dynamic route backup on Comware: those of one scenario are one network.
/// What is found there is really odd in the text, named here with the reason. Without the samples there is nothing to compare.
/// </summary>
public class PublishedDdrTests
{
    /// <summary>The files by scenario.</summary>
    private static readonly string[][] Networks =
    [
        ["cellular-eth-channel-ddr.cfg"],
        ["ddr-pri-dialer-routera.cfg", "ddr-pri-dialer-routerb.cfg"],
        ["drb-command-reference-fragments.cfg"],
    ];

    [Fact]
    public void Every_finding_is_a_real_oddity()
    {
        if (ExampleNetworks.FindAbove(Path.Combine("shared", "samples", "h3c")) is not { } folder)
            return;
        Assert.Equal(Directory.GetFiles(folder, "*.cfg").Select(Path.GetFileName).Order(), Networks.SelectMany(n => n).Order());
        var found = new List<Finding>();
        foreach (var files in Networks)
        {
            var network = Network.Of(files[0], files.Select(f => ConfigReader.Read(ComwareDialect.Instance, File.ReadAllText(Path.Combine(folder, f)), f)));
            found.AddRange(NetworkCheck.Run(network));
        }

        var places = found.Select(f => (f.At.File, f.At.Line, f.Rule.Id)).Distinct().Order();
        Assert.True(PublishedDdrOddities.All.Keys.Order().SequenceEqual(places), string.Join(Environment.NewLine, found));
    }
}
