using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Net;
using System.Reflection;
using NetDsl.H3c;

namespace NetDsl.Tests.Properties;

/// <summary>Random texts of the values, each as a device displays it. Small values are frequent, so that values also coincide.</summary>
internal static class ValueTexts
{
    /// <summary>Words that commands are made of: where a name may stand they are allowed, and easily confused.</summary>
    private static readonly string[] Keywords = ["secondary", "bypass", "enable", "to", "undo", "0", "1", "10.1.1.1", "GE0/1/0", "interface", "shutdown", "ip", "name", "%$^", "A/B:C.D-E_F", "\"", "ü"];

    private static readonly string[] TunnelTypes = ["gre", "lsp", "cr-lsp", "ldp", "bgp", "te", "sr-te", "sr-lsp", "sr-te-policy", "flex-algo-lsp"];

    private static readonly string[] AuthenticationMethods = ["local", "radius", "hwtacacs", "none"];

    private static readonly Dictionary<Type, Func<Random, string>> Special = new()
    {
        [typeof(Ipv4Address)] = Ipv4,
        [typeof(Ipv4Prefix)] = r => $"{Ipv4(r)}/{r.Next(33)}",
        [typeof(Ipv4Mask)] = r => r.Next(3) == 0 ? Digits(r.Next(33)) : Dotted(Mask(r.Next(33))),
        [typeof(WildcardMask)] = r => r.Next(4) == 0 ? "0" : Dotted(~Mask(r.Next(33))),
        [typeof(Ipv6Address)] = Ipv6,
        [typeof(Ipv6Prefix)] = r => $"{Ipv6(r)}/{r.Next(129)}",
        [typeof(IpAddress)] = r => r.Next(2) == 0 ? Ipv4(r) : Ipv6(r),
        [typeof(OspfAreaId)] = r => r.Next(3) switch { 0 => Digits(r.Next(5)), 1 => Digits(r.NextInt64(1L << 32)), _ => Ipv4(r) },
        [typeof(MacAddress)] = r => string.Join("-", Enumerable.Range(0, 3).Select(_ => Hex(r, r.Next(3) == 0 ? r.Next(1, 5) : 4))),
        [typeof(IsisNetworkEntity)] = r => string.Join(".", [r.Next(2) == 0 ? "49" : Hex(r, 4), .. Enumerable.Range(0, r.Next(3, 6)).Select(_ => Hex(r, 4)), "00"]),
        [typeof(IdleCode)] = r => Hex(r, 2),
        [typeof(AdministrativeGroup)] = r => (r.Next(2) == 0 ? "0x" : "") + Hex(r, r.Next(1, 9)),
        [typeof(VpiVci)] = r => $"{r.Next(4096)}/{r.Next(65536)}",
        [typeof(InterfaceName)] = Interface,
        [typeof(SpacedInterface)] = r => r.Next(2) == 0 ? $"loopback {r.Next(10)}" : $"Virtual-Template{r.Next(10)}",
        [typeof(VlanList)] = r => Ranges(r, 1, 4094, 10, " to ", " "),
        [typeof(Dot1pList)] = r => Ranges(r, 0, 7, 8, " to ", " "),
        [typeof(DscpList)] = r => Ranges(r, 0, 63, 10, " to ", " "),
        [typeof(TimeslotList)] = r => Ranges(r, 0, 31, 10, "-", ","),
        [typeof(AuthenticationMethod)] = r => AuthenticationMethods[r.Next(AuthenticationMethods.Length)],
        [typeof(LnsServer)] = r => $"ip {Ipv4(r)}{(r.Next(3) == 0 ? $" weight {r.Next(1, 11)}" : "")}{(r.Next(3) == 0 ? $" preference {r.Next(1, 256)}" : "")}{(r.Next(3) == 0 ? $" remote {Word(r, 5)}" : "")}{(r.Next(3) == 0 ? $" identifier-name {Word(r, 4)}" : "")}",
        [typeof(Secret)] = r => r.Next(2) == 0 ? Word(r, r.Next(1, 20)) : $"%^%#{Word(r, 44)}%^%#",
        [typeof(RouteDistinguisher)] = VpnNumber,
        [typeof(RouteTarget)] = VpnNumber,
        [typeof(BgpPeerId)] = r => r.Next(4) switch { 0 => Ipv6(r), 1 => "g" + Digits(r.Next(4)), _ => Ipv4(r) },
        [typeof(DialNumber)] = r => r.Next(4) switch { 0 => "*99#", 1 => "P" + Digits(r.Next(100)), _ => Digits(r.NextInt64(1, 100_000_000)) },
        [typeof(TunnelTypeSequence)] = r => string.Join(" ", TunnelTypes.OrderBy(_ => r.Next()).Take(r.Next(1, 5))),
    };

    /// <summary>Every value type of the library.</summary>
    public static IEnumerable<Type> Types =>
        typeof(VcId).Assembly.GetTypes()
            .Where(t => t.IsValueType && !t.ContainsGenericParameters && t.GetInterfaces().Any(i => i.IsGenericType && i.Name == "IConfigValue`1"))
            .OrderBy(t => t.Name, StringComparer.Ordinal);

    public static bool HasGenerator(Type type) => IsNumber(type) || IsName(type) || Special.ContainsKey(type);

    /// <summary>A random text that a value of the type may have in a configuration.</summary>
    public static string Random(Type type, Random random)
    {
        if (IsNumber(type))
            return Number(type, random);
        if (IsName(type))
            return Name(type, random);
        return Special.TryGetValue(type, out var make) ? make(random) : throw new InvalidOperationException($"There is no generator for texts of {type.Name}: add one to {nameof(ValueTexts)}.");
    }

    public static bool IsNumber(Type type) => type.GetField("MinValue") is not null;

    public static bool IsName(Type type) => type.GetField("MaxLength") is not null;

    private static string Number(Type type, Random random)
    {
        var min = (long)type.GetField("MinValue")!.GetRawConstantValue()!;
        var max = (long)type.GetField("MaxValue")!.GetRawConstantValue()!;
        var step = type.GetCustomAttribute<NumberAttribute>()!.Step;
        var first = min + (((step - (min % step)) % step + step) % step);
        var count = ((max - first) / step) + 1;
        var at = random.Next(8) switch
        {
            0 => 0,
            1 => count - 1,
            2 or 3 or 4 => random.NextInt64(Math.Min(count, 4)),
            _ => random.NextInt64(count),
        };
        return (first + (at * step)).ToString(CultureInfo.InvariantCulture);
    }

    private static string Name(Type type, Random random)
    {
        var max = (int)type.GetField("MaxLength")!.GetRawConstantValue()!;
        var attribute = type.GetCustomAttribute<NameAttribute>()!;
        var word = random.Next(10) switch
        {
            0 => Keywords[random.Next(Keywords.Length)],
            1 => new string((char)('a' + random.Next(26)), max),
            2 or 3 or 4 or 5 => "n" + Digits(random.Next(6)),
            _ => Word(random, Math.Min(max, random.Next(1, 12))),
        };
        if (word.Length > max || word == "\"")
            word = "n";
        if (!attribute.Text && !attribute.Blanks)
            return word;
        if (random.Next(2) == 0 && word.Length + 4 <= max)
            word = $"{word} {(attribute.Text && random.Next(3) == 0 ? "  #" : "b")}{Digits(random.Next(9))}";
        return attribute.Blanks && word.Contains(' ') ? $"\"{word}\"" : word;
    }

    private static string Word(Random random, int length)
    {
        const string characters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.";
        return string.Create(length, random, (span, r) =>
        {
            span[0] = (char)('a' + r.Next(26));
            for (var i = 1; i < span.Length; i++)
                span[i] = characters[r.Next(characters.Length)];
        });
    }

    private static string Ipv4(Random random) =>
        random.Next(3) switch
        {
            0 => $"10.1.1.{random.Next(1, 5)}",
            1 => $"{random.Next(1, 5)}.{random.Next(1, 5)}.1.1",
            _ => Dotted((uint)random.NextInt64(1L << 32)),
        };

    private static string Ipv6(Random random)
    {
        var bytes = new byte[16];
        random.NextBytes(bytes);
        for (var i = 0; i < 16; i += 2)
            bytes[i] |= 1;
        var zeros = random.Next(2, 7) * 2;
        var from = random.Next(1, (16 - zeros) / 2) * 2;
        if (random.Next(4) > 0)
            Array.Clear(bytes, from, zeros);
        return new IPAddress(bytes).ToString().ToUpperInvariant();
    }

    private static string VpnNumber(Random random) =>
        random.Next(4) switch
        {
            0 => $"{Ipv4(random)}:{random.Next(65536)}",
            1 => $"{random.NextInt64(65536, 1L << 32)}:{random.Next(65536)}",
            2 => $"{random.Next(65536)}.{random.Next(65536)}:{random.Next(1, 65536)}",
            _ => $"{random.Next(1, 65536)}:{random.NextInt64(random.Next(2) == 0 ? 5 : 1L << 32)}",
        };

    private static string Interface(Random random)
    {
        var kinds = Enum.GetValues<InterfaceKind>();
        var kind = random.Next(2) == 0
            ? new[] { InterfaceKind.GigabitEthernet, InterfaceKind.EthTrunk, InterfaceKind.LoopBack, InterfaceKind.Tunnel }[random.Next(4)]
            : kinds[random.Next(1, kinds.Length)];
        var number = random.Next(3) switch
        {
            0 => Digits(random.Next(5)),
            1 => $"0/{random.Next(3)}/{random.Next(3)}",
            _ => $"{random.Next(20)}/{random.Next(20)}/{random.Next(20)}:{random.Next(32)}",
        };
        if (random.Next(4) == 0)
            number += "." + Digits(random.Next(1, random.Next(2) == 0 ? 5 : 4095));
        var displayed = new InterfaceName(kind, number).ToString();
        return random.Next(6) switch
        {
            0 => displayed.ToLowerInvariant(),
            1 => displayed.ToUpperInvariant(),
            2 when !displayed.Contains(' ') => displayed.Insert(displayed.Length - number.Length, " "),
            3 when kind == InterfaceKind.GigabitEthernet => "GE" + number,
            _ => displayed,
        };
    }

    private static string Ranges(Random random, int min, int max, int most, string to, string between)
    {
        var parts = new List<string>();
        var at = min + random.Next(3);
        var wanted = random.Next(1, random.Next(3) == 0 ? most + 1 : 3);
        while (at <= max && parts.Count < wanted)
        {
            var last = Math.Min(max, at + random.Next(1, 4));
            parts.Add(random.Next(3) == 0 && last > at ? Digits(at) + to + Digits(last) : Digits(last = at));
            at = last + random.Next(2, 20);
        }

        return string.Join(between, parts.Count > 0 ? parts : [Digits(min)]);
    }

    private static uint Mask(int length) => length == 0 ? 0 : uint.MaxValue << (32 - length);

    private static string Dotted(uint bits) => $"{bits >> 24}.{(bits >> 16) & 255}.{(bits >> 8) & 255}.{bits & 255}";

    private static string Hex(Random random, int digits) => random.NextInt64(1L << (4 * digits)).ToString("x" + digits, CultureInfo.InvariantCulture);

    private static string Digits(long number) => number.ToString(CultureInfo.InvariantCulture);
}
