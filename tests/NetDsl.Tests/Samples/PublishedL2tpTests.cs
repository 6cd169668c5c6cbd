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
/// The published L2TP configurations: those of one scenario are one network. What is found there is really odd in the text, named
/// here with the reason. Without the samples there is nothing to compare.
/// </summary>
public class PublishedL2tpTests
{
    /// <summary>The files by scenario.</summary>
    private static readonly string[][] Networks =
    [
        ["hot-backup-lac1.cfg", "hot-backup-lac2.cfg"],
        ["hqos-session-lns.cfg"],
        ["load-balancing-lac.cfg", "load-balancing-lns1.cfg", "load-balancing-lns2.cfg"],
        ["nas-initiated-lac.cfg", "nas-initiated-lns.cfg"],
        ["tunnel-switching-lac.cfg", "tunnel-switching-lts.cfg", "tunnel-switching-lns.cfg"],
    ];

    [Fact]
    public void Every_finding_is_a_real_oddity()
    {
        if (ExampleNetworks.FindAbove(Path.Combine("shared", "samples", "huawei-l2tp")) is not { } folder)
            return;
        Assert.Equal(Directory.GetFiles(folder, "*.cfg").Select(Path.GetFileName).Order(), Networks.SelectMany(n => n).Order());
        var found = new HashSet<(string, int, string)>();
        foreach (var files in Networks)
        {
            var network = Network.Of(files[0], files.Select(f => ConfigReader.Read(VrpDialect.Instance, File.ReadAllText(Path.Combine(folder, f)), f)));
            found.UnionWith(NetworkCheck.Run(network).Select(f => (f.At.File, f.At.Line, f.Rule.Id)));
        }

        Assert.Equal(PublishedL2tpOddities.All.Keys.Order(), found.Order());
    }
}
