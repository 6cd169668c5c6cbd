using System.Collections.Generic;

namespace NetDsl.Analyzers.Tests.Evaluation;

/// <summary>A program for every form of <c>docs/compile-time.md</c>: the body of a definition, members beside it, types beside those.</summary>
internal static class FormPrograms
{
    public static IReadOnlyDictionary<string, (string Body, string Members, string Types)> All { get; } = new Dictionary<string, (string, string, string)>
    {
        ["chain"] = (""""net.HuaweiRouter("R1", pe => pe.Loopback(0, lo => lo.Address("1.1.1.1/32")).Up());"""", "", ""),
        ["statements"] = ("""
            var pe = net.HuaweiRouter("R1");
            var lo = pe.Loopback(0);
            lo.Address("1.1.1.1/32");
            """, "", ""),
        ["helper"] = (""""Pe(net, "R1", number: 3);"""", """"static void Pe(NetworkBuilder net, string name, int first = 1, int number = 2) => net.HuaweiRouter(name).Loopback(first + number);"""", ""),
        ["params"] = (""""Pe(net, "R1", 3, 4);"""", """"static void Pe(NetworkBuilder net, string name, params int[] numbers) { foreach (var n in numbers) net.HuaweiRouter(name + n); }"""", ""),
        ["ref"] = ("""
            var n = 1; Step(ref n, out var m);
            net.HuaweiRouter($"R{n + m}");
            """, """"static void Step(ref int n, out int m) { n += 2; m = 5; }"""", ""),
        ["extension"] = (""""net.Pe("R1");"""", "", """"public static class X { public static VrpRouterBuilder Pe(this NetworkBuilder net, HostName name) => net.HuaweiRouter(name); }""""),
        ["generic"] = (""""net.HuaweiRouter($"R{Same(4) + new Box<int>(3).Value}");"""", """"static T Same<T>(T value) => value;"""", """"public sealed class Box<T>(T value) { public T Value => value; }""""),
        ["recursion"] = (""""net.HuaweiRouter($"R{Sum(5)}");"""", """"static int Sum(int n) => n == 0 ? 0 : n + Sum(n - 1);"""", ""),
        ["localfunction"] = ("""
            var k = 2; int F(int n) => n <= 0 ? k : F(n - 1) + k;
            net.HuaweiRouter($"R{F(3)}");
            """, "", ""),
        ["lambda"] = ("""
            var acts = new List<Action>(); for (var i = 0; i < 3; i++) { var j = i; acts.Add(() => net.HuaweiRouter($"R{j}")); }
            foreach (var act in acts) act();
            """, "", ""),
        ["methodgroup"] = ("""
            Func<int, int> f = Twice;
            net.HuaweiRouter($"R{f(4)}");
            """, """"static int Twice(int n) => 2 * n;"""", ""),
        ["for"] = ("""
            for (var i = 0; i < 9; i++) { if (i == 1) continue; if (i == 4) break; net.HuaweiRouter($"R{i}"); }
            var n = 10; while (n < 12) net.HuaweiRouter($"R{n++}"); do net.HuaweiRouter($"R{n++}"); while (n < 14);
            """, "", ""),
        ["foreach"] = ("""
            foreach (var s in new[] { "A", "B" }) net.HuaweiRouter(s);
            foreach (var (k, v) in new Dictionary<string, int> { ["C"] = 3 }) net.HuaweiRouter(k + v);
            foreach (var n in Enumerable.Range(5, 2)) net.HuaweiRouter($"R{n}");
            foreach (var c in "xy") net.HuaweiRouter($"{c}1");
            """, "", ""),
        ["linq"] = ("""
            foreach (var n in from x in new[] { 3, 1, 2 } where x != 2 orderby x select x * 10) net.HuaweiRouter($"R{n}");
            foreach (var n in new[] { 1, 2, 3 }.Where(x => x > 1).Select((x, i) => x + i).Reverse()) net.HuaweiRouter($"S{n}");
            """, "", ""),
        ["grouping"] = ("""
            foreach (var g in new[] { 1, 2, 3, 4 }.GroupBy(x => x % 2)) net.HuaweiRouter($"R{g.Key}{g.Sum()}");
            foreach (var (a, b) in new[] { 1, 2 }.Zip(new[] { "x", "y" })) net.HuaweiRouter(b + a);
            var d = new[] { "p", "q" }.ToDictionary(x => x, x => x.Length);
            net.HuaweiRouter($"R{d["p"] + new[] { 1, 2, 3 }.Aggregate((x, y) => x * y)}");
            """, "", ""),
        ["iterator"] = (""""foreach (var n in Numbers(3)) net.HuaweiRouter($"R{n}");"""", """"static IEnumerable<int> Numbers(int most) { for (var i = 0; i < most; i++) { if (i == 1) continue; yield return i; } }"""", ""),
        ["record"] = ("""
            var s = new Site("A", 1); var t = s with { Number = 2 }; var (name, number) = t;
            net.HuaweiRouter($"R{name + number + (s == t ? 1 : 0)}");
            """, "", """"public record Site(string Name, int Number);""""),
        ["class"] = ("""
            var s = new Site(3) { Name = "A", Tags = { "x", "y" } };
            net.HuaweiRouter($"R{s.Name + s.Twice + s.Tags.Count}");
            """, "", """"public class Site { private readonly int _n; public Site(int n) => _n = n; public string Name { get; set; } = "none"; public int Twice => _n * 2; public List<string> Tags { get; } = new(); }""""),
        ["primary"] = (""""net.HuaweiRouter($"R{new Site(4).Next}");"""", "", """"public class Site(int number) { public int Next => number + 1; }""""),
        ["inheritance"] = (""""foreach (var s in new Site[] { new Hub(), new Spoke() }) net.HuaweiRouter($"R{s.Number()}");"""", "", """"public abstract class Site { public abstract int Number(); } public class Hub : Site { public override int Number() => 1; } public class Spoke : Site { public override int Number() => 2; }""""),
        ["struct"] = ("""
            var a = new P { X = 1 }; var b = a; b.X = 5;
            net.HuaweiRouter($"R{a.X * 10 + b.X}");
            """, "", """"public struct P { public int X; }""""),
        ["operator"] = (""""net.HuaweiRouter($"R{(new P(2) + new P(3)).X}");"""", "", """"public record struct P(int X) { public static P operator +(P a, P b) => new(a.X + b.X); }""""),
        ["tuple"] = ("""
            var t = (Name: "A", Number: 3); var (x, y) = t; (x, y) = ("B", y + 1);
            net.HuaweiRouter($"R{x + y + t.Name + (t == ("A", 3) ? 1 : 0)}");
            """, "", ""),
        ["pattern"] = ("""
            object o = 7; var l = new[] { 1, 2, 3 };
            net.HuaweiRouter($"R{(o is int n and > 5 and not 8 ? n : 0) + (l is [var f, .., 3] ? f : 9) + ("ab" is { Length: 2 } ? 20 : 0)}");
            """, "", ""),
        ["switch"] = ("""
            var k = 3; switch (k) { case 1: net.HuaweiRouter("A"); break; case > 2 when k != 4: net.HuaweiRouter("B"); break; default: net.HuaweiRouter("C"); break; }
            net.HuaweiRouter($"R{k switch { 1 => 10, var n when n > 2 => 20, _ => 30 }}");
            """, "", ""),
        ["interpolation"] = (""""net.HuaweiRouter($"R{7:D3}{255:X}{"abc",2}{1}");"""", "", ""),
        ["text"] = (""""net.HuaweiRouter($"R{"a-b".Replace("-", "").ToUpperInvariant().PadLeft(3, 'x') + string.Join("", "p,q".Split(',')) + "abc".Substring(1, 1)}");"""", "", ""),
        ["number"] = ("""
            byte b = 250; b += 10; long l = int.MaxValue; l++; uint u = 3;
            net.HuaweiRouter($"R{b + "x" + l + "x" + (u << 2) + "x" + (7 / 2 * 2 % 5) + "x" + (char)('a' + 1)}");
            """, "", ""),
        ["null"] = ("""
            string? s = null; int? n = null; n ??= 4;
            net.HuaweiRouter($"R{(s?.Length ?? 1) + n.Value + (s ?? "ab").Length}");
            """, "", ""),
        ["collection"] = ("""
            int[] a = [1, 2]; List<int> b = [0, .. a, 3];
            foreach (var n in b) net.HuaweiRouter($"R{n}");
            """, "", ""),
        ["index"] = ("""
            var a = new[] { 1, 2, 3, 4 };
            net.HuaweiRouter($"R{a[^1] * 10 + a[1..3].Length + "abc"[^1]}");
            """, "", ""),
        ["static"] = (""""net.HuaweiRouter($"R{A + B + C}");"""", """"const int A = 1; static readonly int B = A + 1; static int C { get; } = B * 2;"""", ""),
        ["enum"] = (""""net.HuaweiRouter($"R{Kind.Hub + "x" + (int)Kind.Spoke}");"""", "", """"public enum Kind { Hub, Spoke = 5 }""""),
        ["anonymous"] = (""""foreach (var x in new[] { 1, 2 }.Select(n => new { Name = "R", Number = n })) net.HuaweiRouter(x.Name + x.Number);"""", "", ""),
        ["try"] = (""""try { net.HuaweiRouter("A"); } finally { net.HuaweiRouter("B"); }"""", "", ""),
        ["values"] = ("""
            var p = new Ipv4Prefix("10.1.2.3", 24); VcId vc = 7;
            net.HuaweiRouter("A", pe => pe.Loopback(0, lo => lo.Address(p.Network)));
            net.HuaweiRouter($"R{vc}");
            """, "", ""),
        ["nameof"] = (""""net.HuaweiRouter($"R{nameof(Program) + default(int) + (net is null ? 1 : 2)}");"""", "", ""),
        ["stringbuilder"] = ("""
            var b = new StringBuilder(); b.Append("a").Append(3); var q = new Queue<int>(); q.Enqueue(4); var d = new Dictionary<string, int> { ["x"] = 2 }; d.TryGetValue("y", out var y);
            net.HuaweiRouter($"R{b + "" + q.Dequeue() + d["x"] + y + new HashSet<int> { 1, 1 }.Count}");
            """, "", ""),
        ["files"] = (""""Other.Add(net);"""", "", """"public static partial class Other { public static void Add(NetworkBuilder net) => Name(net, "R"); } public static partial class Other { private static void Name(NetworkBuilder net, string n) => net.HuaweiRouter(n); }""""),
        ["environment"] = (""""if (Environment.GetEnvironmentVariable("NETDSL_NONE") is null) net.HuaweiRouter("R1");"""", "", ""),
        ["culture"] = (""""net.HuaweiRouter($"R{1.5.ToString().Length}");"""", "", ""),
        ["library"] = (""""var json = System.Text.Json.JsonSerializer.Serialize(3); net.HuaweiRouter("R" + json);"""", "", ""),
        ["reflection"] = (""""net.HuaweiRouter("R" + typeof(Program).Name);"""", "", ""),
        ["goto"] = (""""var n = 0; again: n++; if (n < 3) goto again; net.HuaweiRouter($"R{n}");"""", "", ""),
        ["async"] = (""""net.HuaweiRouter("R" + Later().Result);"""", """"static async System.Threading.Tasks.Task<int> Later() { await System.Threading.Tasks.Task.Yield(); return 3; }"""", ""),
        ["unsafe"] = (""""var a = new int[2, 2]; a[1, 1] = 3; net.HuaweiRouter($"R{a[1, 1]}");"""", "", ""),
        ["handler"] = (""""net.HuaweiRouter($"R{1234:N0}".Replace(",", "").Replace(".", ""));"""", "", ""),
    };
}
