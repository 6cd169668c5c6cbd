namespace NetDsl.Analyzers.Tests.Oracle;

/// <summary>Random network programs as C# source.</summary>
internal static class RandomPrograms
{
    /// <summary>The source of a program: <c>Program.Build()</c> gives the network.</summary>
    /// <param name="seed">Decides everything.</param>
    /// <param name="flags">The number of conditions that only the running program knows: <c>Inputs.Flag0</c> and so on.</param>
    public static string Source(int seed, int flags)
    {
        var writer = new ProgramWriter(seed) { Flags = flags };
        Statements.Body(writer, Statements.Level.Network, "net", 3 + writer.Random.Next(4));
        return Head + writer + Tail;
    }

    private const string Head = """
        using System;
        using System.Collections.Generic;
        using System.Globalization;
        using System.Linq;
        using NetDsl;
        using NetDsl.Huawei;

        public record Site(string Name, int Number)
        {
            public string Title() => $"{Name}/{Number}";
        }

        public static class Inputs
        {
            public static bool Flag0 => Environment.GetEnvironmentVariable("NETDSL_FLAG0") == "1";

            public static bool Flag1 => Environment.GetEnvironmentVariable("NETDSL_FLAG1") == "1";
        }

        public static class Extensions
        {
            public static int Halved(this int value) => value / 2;

            public static VrpRouterBuilder Pe(this NetworkBuilder net, HostName name, Site site)
            {
                var pe = net.HuaweiRouter(name);
                pe.Loopback(0, lo => lo.Address($"10.9.{Math.Abs(site.Number % 250)}.1/32"));
                return pe;
            }
        }

        public static class Program
        {
            private static readonly int[] Table = [5, 0, 7, 2];

            private static readonly Site[] Sites = { new("north", 3), new("south", 8) };

            private static T K<T>(T value) => value;

            private static int Twice(int value) => value * 2;

            private static int Pick(bool choose, int first = 1, int second = 2)
            {
                if (choose)
                    return first;
                return second;
            }

            private static int Keep(ref int value, int other)
            {
                value ^= 3;
                return value + other;
            }

            private static List<int> Listed(int[] values) => new(values);

            private static IEnumerable<int> Counted(int count)
            {
                for (var i = 0; i < count; i++)
                {
                    if (i == 3)
                        yield break;
                    yield return i * 10;
                }
            }

            public static Network Build()
            {
                var names = 0;
                return Network.Define("random", net =>
                {
                    string NextName() => $"R{names++}";

                    void AddRouter(NetworkBuilder to, HostName name, int number, bool withMpls)
                    {
                        to.HuaweiRouter(name, router =>
                        {
                            router.Loopback(Math.Abs(number % 1000));
                            if (withMpls)
                                router.Mpls($"9.9.9.{Math.Abs(number % 250)}");
                        });
                    }

        """;

    private const string Tail = """
                });
            }
        }
        """;
}
