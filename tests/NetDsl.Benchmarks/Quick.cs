using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Text;
using NetDsl.Commands;
using NetDsl.Huawei;

namespace NetDsl.Benchmarks;

/// <summary>One table in under a minute: medians of several rounds, the ways in turn, and their ratios.</summary>
internal static class Quick
{
    /// <summary>Prints the table.</summary>
    /// <param name="smoke">Only to see that everything runs: few devices, one round.</param>
    public static int Run(bool smoke)
    {
        var rounds = smoke ? 1 : 9;
        var metro = new Metro(devices: smoke ? 20 : 1000, services: 50);
        Writers.CheckEqual(new Metro(devices: 3, services: 50));
        var ways = new (string Name, Action Write)[]
        {
            ("by hand, StringBuilder", OneAfterAnother(Writers.ByHand(metro), metro.Devices.Count)),
            ("Handlebars.Net", OneAfterAnother(Writers.Handlebars(metro), metro.Devices.Count)),
            ("NetDsl, one thread", OneAfterAnother(Writers.NetDsl(metro), metro.Devices.Count)),
            ("NetDsl, as emit does", () => Writers.NetDslParallel(metro)),
        };
        var medians = Median(rounds, [.. ways.Select(w => w.Write)]);
        var bytes = Writers.NetDslParallel(metro).Sum(d => (long)d.Length);
        Console.WriteLine($"write {metro.Devices.Count} devices x 50 VPWS services, {bytes / 1e6:0.0} MB, {Environment.ProcessorCount} processors, median of {rounds}");
        for (var i = 0; i < ways.Length; i++)
            Console.WriteLine($"  {ways[i].Name,-24} {medians[i],8:0.0} ms   {medians[i] / medians[0],6:0.00} x by hand   Handlebars.Net takes {medians[1] / medians[i],6:0.00} x");

        var small = Text(metro, smoke ? 1_000 : 100_000);
        var large = Text(metro, smoke ? 10_000 : 1_000_000);
        var read = Median(rounds, [() => ConfigReader.Read(VrpDialect.Instance, small), () => ConfigReader.Read(VrpDialect.Instance, large)]);
        Console.WriteLine($"read a configuration of {(smoke ? 1_000 : 100_000):N0} lines and of ten times as many, one thread, median of {rounds}");
        Console.WriteLine($"  once                     {read[0],8:0.0} ms");
        Console.WriteLine($"  ten times                {read[1],8:0.0} ms   {read[1] / read[0],6:0.00} x");
        return 0;
    }

    /// <summary>One configuration of so many lines: one device with very many services.</summary>
    public static string Text(Metro metro, int lines)
    {
        var text = new StringBuilder("#\nsysname PE\n");
        var count = 2;
        for (var n = 0; count < lines; n++)
        {
            var service = metro.Devices[n / 50 % metro.Devices.Count].Services[n % 50];
            text.Append("#\ninterface GigabitEthernet0/1/").Append(n / 4000).Append('.').Append((n % 4000) + 1).Append('\n')
                .Append(" description ").Append(service.Name).Append("\n vlan-type dot1q ").Append((n % 4000) + 1)
                .Append("\n mpls l2vc 11.0.0.1 ").Append((n * 2) + 1).Append(" tunnel-policy te control-word")
                .Append("\n mpls l2vc 12.0.0.1 ").Append((n * 2) + 2).Append(" tunnel-policy te control-word secondary")
                .Append("\n mpls l2vpn reroute delay 30\n mpls l2vpn service-name svc-").Append(n).Append('\n');
            count += 8;
        }

        return text.Append("#\nreturn\n").ToString();
    }

    private static Action OneAfterAnother(Func<int, byte[]> write, int devices) => () =>
    {
        for (var i = 0; i < devices; i++)
            write(i);
    };

    /// <summary>The medians in milliseconds; the actions take turns, so that a slow moment of the machine hits all of them.</summary>
    private static double[] Median(int rounds, Action[] actions)
    {
        var times = actions.Select(_ => new List<double>()).ToArray();
        for (var round = -2; round < rounds; round++)
        {
            for (var i = 0; i < actions.Length; i++)
            {
                GC.Collect();
                GC.WaitForPendingFinalizers();
                var watch = Stopwatch.StartNew();
                actions[i]();
                if (round >= 0)
                    times[i].Add(watch.Elapsed.TotalMilliseconds);
            }
        }

        return [.. times.Select(t => t.Order().ElementAt(t.Count / 2))];
    }
}
