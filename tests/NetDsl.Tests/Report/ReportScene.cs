using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using NetDsl.Huawei;

namespace NetDsl.Tests.Report;

/// <summary>Networks and pages for the tests of the report.</summary>
internal static partial class ReportScene
{
    /// <summary>The page of a network as the command writes it.</summary>
    public static string Page(Network network) => ReportPage.Write(network, network.Devices, Findings(network));

    public static FindingList Findings(Network network) => FindingList.Of(network, new Severities([], System.IO.Path.GetTempPath()));

    /// <summary>The page with everything that it holds compressed.</summary>
    public static string Whole(string page) => page + string.Join("\n", Chunk().Matches(page).SelectMany(m => LazyChunks.Unpack(m.Groups[2].Value)));

    /// <summary>The chunks of a page by their anchors.</summary>
    public static Dictionary<string, IReadOnlyList<string>> Chunks(string page) => Chunk().Matches(page).ToDictionary(m => m.Groups[1].Value, m => LazyChunks.Unpack(m.Groups[2].Value));

    /// <summary>Rings of PEs around pairs of core routers; every PE has services with a primary and a secondary pseudowire.</summary>
    public static Network Large(int devices, int services = 4) => Network.Define("large metro", net =>
    {
        var cores = Math.Max(2, devices / 50);
        var routers = new List<VrpRouterBuilder>();
        for (var i = 0; i < devices; i++)
        {
            var number = i;
            routers.Add(net.HuaweiRouter(i < cores ? $"P{i + 1}" : $"PE{i + 1 - cores}", r => Describe(r, number, devices, cores, services)));
        }

        for (var i = 0; i < cores; i++)
            net.Link(routers[i].Interface("GE0/1/0"), routers[(i + 1) % cores].Interface("GE0/1/1"));
        for (var i = cores; i < devices; i++)
        {
            net.Link(routers[i].Interface("GE0/2/0"), routers[i % cores].Interface($"GE0/3/{i / cores}"));
            net.Link(routers[i].Interface("GE0/2/1"), routers[(i + 1) % cores].Interface($"GE0/4/{i / cores}"));
        }
    });

    private static void Describe(VrpRouterBuilder r, int i, int devices, int cores, int services)
    {
        string Lsr(int of) => string.Create(CultureInfo.InvariantCulture, $"10.0.{of / 250}.{(of % 250) + 1}");
        r.Loopback(0, lo => lo.Address(Lsr(i) + "/32"));
        r.Mpls(Lsr(i), mpls => mpls.Ldp(null));
        if (i < cores)
            return;
        int First(int of) => cores + ((of - cores) ^ 1) is var pair && pair < devices ? pair : cores;
        var (first, second) = (First(i), cores + ((i - cores + ((devices - cores) / 2)) % (devices - cores)));
        r.MplsL2vpn();
        for (var s = 0; s < services; s++)
        {
            var vc = s + 1;
            r.Interface($"GE0/1/0.{vc}", ac =>
            {
                ac.Dot1q(vc);
                ac.Pseudowire(Lsr(first), (Math.Min(i, first) * 100) + vc);
                ac.SecondaryPseudowire(Lsr(second), (Math.Min(i, second) * 100) + vc + 50);
                ac.Reroute(reroute => reroute.Delay(30));
            });
        }
    }

    [GeneratedRegex("<script type=\"text/plain\" id=\"([^\"]+)\">([^<]+)</script>")]
    private static partial Regex Chunk();
}
