using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;

namespace NetDsl.Benchmarks;

/// <summary>All rules over large networks: the time, and that ten times the network takes about ten times as long.</summary>
internal static class CheckSpeed
{
    public static int Run(bool smoke)
    {
        var rounds = smoke ? 1 : 7;
        var devices = smoke ? 20 : 1000;
        var small = Triangles.Of(devices, services: 50);
        var large = Triangles.Of(devices * 10, services: 50);
        var (few, many) = (new List<double>(), new List<double>());
        var findings = 0;
        for (var round = -2; round < rounds; round++)
        {
            var first = Time(small, out findings);
            var second = Time(large, out _);
            if (round < 0)
                continue;
            few.Add(first);
            many.Add(second);
        }

        var (one, ten) = (few.Order().ElementAt(few.Count / 2), many.Order().ElementAt(many.Count / 2));
        Console.WriteLine($"check, all rules, {Environment.ProcessorCount} processors, median of {rounds}");
        Console.WriteLine($"  {devices,6} devices x 50 services {one,8:0.0} ms   findings {findings}");
        Console.WriteLine($"  {devices * 10,6} devices x 50 services {ten,8:0.0} ms   {ten / one:0.0} x");
        return 0;
    }

    private static double Time(Network network, out int findings)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var watch = Stopwatch.StartNew();
        findings = NetworkCheck.Run(network).Count;
        return watch.Elapsed.TotalMilliseconds;
    }
}
