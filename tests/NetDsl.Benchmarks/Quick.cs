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
    public static int Run()
    {
        var metro = new Metro(devices: 1000, services: 50);
        Writers.CheckEqual(new Metro(devices: 3, services: 50));
        var ways = new (string Name, Func<int, ArraySegment<byte>> Write)[]
        {
            ("by hand, StringBuilder", Writers.ByHand(metro)), ("NetDsl", Writers.NetDsl(metro)), ("Handlebars.Net", Writers.Handlebars(metro)),
        };
        var medians = Median(rounds: 9, [.. ways.Select(w => (Action)(() => WriteAll(w.Write, 1000)))]);
        var bytes = Enumerable.Range(0, 1000).Sum(i => (long)ways[1].Write(i).Count);
        Console.WriteLine($"write 1,000 devices x 50 VPWS services, {bytes / 1e6:0.0} MB, one thread, median of 9");
        for (var i = 0; i < ways.Length; i++)
            Console.WriteLine($"  {ways[i].Name,-24} {medians[i],8:0.0} ms   {medians[i] / medians[0],6:0.00} x by hand   {medians[i] / medians[1],6:0.00} x NetDsl");

        var small = Text(metro, 100_000);
        var large = Text(metro, 1_000_000);
        var read = Median(rounds: 5, [() => ConfigReader.Read(VrpDialect.Instance, small), () => ConfigReader.Read(VrpDialect.Instance, large)]);
        Console.WriteLine("read a configuration, one thread, median of 5");
        Console.WriteLine($"  100,000 lines            {read[0],8:0.0} ms");
        Console.WriteLine($"  1,000,000 lines          {read[1],8:0.0} ms   {read[1] / read[0],6:0.00} x 100,000 lines");
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
                .Append(" description ").Append(service.Description).Append("\n vlan-type dot1q ").Append((n % 4000) + 1)
                .Append("\n mpls l2vc 11.0.0.1 ").Append((n * 2) + 1).Append(" tunnel-policy te control-word")
                .Append("\n mpls l2vc 12.0.0.1 ").Append((n * 2) + 2).Append(" tunnel-policy te control-word secondary")
                .Append("\n mpls l2vpn reroute delay 30\n mpls l2vpn service-name svc-").Append(n).Append('\n');
            count += 8;
        }

        return text.Append("#\nreturn\n").ToString();
    }

    private static void WriteAll(Func<int, ArraySegment<byte>> write, int devices)
    {
        for (var i = 0; i < devices; i++)
            write(i);
    }

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
