using System;
using System.Collections.Generic;
using System.Text;

namespace NetDsl;

/// <summary>What an interface type carries.</summary>
[Flags]
internal enum InterfaceTraits
{
    None = 0,

    /// <summary>Ethernet frames.</summary>
    Ethernet = 1,

    /// <summary>Ethernet frames on a socket of its own.</summary>
    Port = Ethernet | 2,

    /// <summary>PPP or HDLC.</summary>
    Ppp = 4,

    /// <summary>TDM, when the link protocol says so.</summary>
    Tdm = 8,

    /// <summary>ATM cells.</summary>
    Atm = 16,

    /// <summary>Nothing: it is entered with <c>controller</c> and has channels.</summary>
    Controller = 32,
}

/// <summary>The interface types: how a device spells them and what they carry.</summary>
internal static class InterfaceTypes
{
    private static readonly InterfaceType[] All =
    [
        new(InterfaceKind.Unknown, "", InterfaceTraits.None),
        new(InterfaceKind.GigabitEthernet, "GigabitEthernet", InterfaceTraits.Port),
        new(InterfaceKind.Ethernet, "Ethernet", InterfaceTraits.Port),
        new(InterfaceKind.XGigabitEthernet, "XGigabitEthernet", InterfaceTraits.Port),
        new(InterfaceKind.Ethernet10G, "10GE", InterfaceTraits.Port),
        new(InterfaceKind.Ethernet25G, "25GE", InterfaceTraits.Port),
        new(InterfaceKind.Ethernet40G, "40GE", InterfaceTraits.Port),
        new(InterfaceKind.Ethernet50G, "50GE", InterfaceTraits.Port),
        new(InterfaceKind.Ethernet100G, "100GE", InterfaceTraits.Port),
        new(InterfaceKind.Ethernet200G, "200GE", InterfaceTraits.Port),
        new(InterfaceKind.Ethernet400G, "400GE", InterfaceTraits.Port),
        new(InterfaceKind.Ethernet50Or100G, "50|100GE", InterfaceTraits.Port),
        new(InterfaceKind.FlexE, "FlexE", InterfaceTraits.Port),
        new(InterfaceKind.FlexE50G, "FlexE-50G", InterfaceTraits.Port),
        new(InterfaceKind.FlexE100G, "FlexE-100G", InterfaceTraits.Port),
        new(InterfaceKind.FlexE50Or100G, "FlexE-50|100G", InterfaceTraits.Port),
        new(InterfaceKind.MEth, "MEth", InterfaceTraits.Port),
        new(InterfaceKind.TenGigabitEthernet, "Ten-GigabitEthernet", InterfaceTraits.Port),
        new(InterfaceKind.TwentyFiveGigE, "Twenty-FiveGigE", InterfaceTraits.Port),
        new(InterfaceKind.FortyGigE, "FortyGigE", InterfaceTraits.Port),
        new(InterfaceKind.HundredGigE, "HundredGigE", InterfaceTraits.Port),
        new(InterfaceKind.ManagementGigabitEthernet, "M-GigabitEthernet", InterfaceTraits.Port),
        new(InterfaceKind.EthTrunk, "Eth-Trunk", InterfaceTraits.Ethernet),
        new(InterfaceKind.BridgeAggregation, "Bridge-Aggregation", InterfaceTraits.Ethernet),
        new(InterfaceKind.RouteAggregation, "Route-Aggregation", InterfaceTraits.Ethernet),
        new(InterfaceKind.Vlanif, "Vlanif", InterfaceTraits.Ethernet),
        new(InterfaceKind.VlanInterface, "Vlan-interface", InterfaceTraits.Ethernet),
        new(InterfaceKind.VirtualEthernet, "Virtual-Ethernet", InterfaceTraits.Ethernet),
        new(InterfaceKind.GlobalVe, "Global-VE", InterfaceTraits.Ethernet),
        new(InterfaceKind.PwVe, "PW-VE", InterfaceTraits.Ethernet),
        new(InterfaceKind.Vbdif, "Vbdif", InterfaceTraits.Ethernet),
        new(InterfaceKind.VsiInterface, "Vsi-interface", InterfaceTraits.Ethernet),
        new(InterfaceKind.EthChannel, "Eth-channel", InterfaceTraits.None),
        new(InterfaceKind.Pos, "Pos", InterfaceTraits.Ppp),
        new(InterfaceKind.PosTrunk, "Pos-Trunk", InterfaceTraits.Ppp),
        new(InterfaceKind.IpTrunk, "Ip-Trunk", InterfaceTraits.Ppp),
        new(InterfaceKind.Serial, "Serial", InterfaceTraits.Ppp | InterfaceTraits.Tdm),
        new(InterfaceKind.TrunkSerial, "Trunk-Serial", InterfaceTraits.Ppp | InterfaceTraits.Tdm),
        new(InterfaceKind.MpGroup, "Mp-group", InterfaceTraits.Ppp),
        new(InterfaceKind.GlobalMpGroup, "Global-Mp-Group", InterfaceTraits.Ppp),
        new(InterfaceKind.HdlcBundle, "HDLC-bundle", InterfaceTraits.Ppp),
        new(InterfaceKind.Atm, "Atm", InterfaceTraits.Atm),
        new(InterfaceKind.ImaGroup, "Ima-group", InterfaceTraits.Atm),
        new(InterfaceKind.GlobalImaGroup, "Global-Ima-Group", InterfaceTraits.Atm),
        new(InterfaceKind.AtmBundle, "Atm-Bundle", InterfaceTraits.Atm),
        new(InterfaceKind.E1, "E1", InterfaceTraits.Controller),
        new(InterfaceKind.T1, "T1", InterfaceTraits.Controller),
        new(InterfaceKind.E3, "E3", InterfaceTraits.Controller),
        new(InterfaceKind.T3, "T3", InterfaceTraits.Controller),
        new(InterfaceKind.Cpos, "Cpos", InterfaceTraits.Controller),
        new(InterfaceKind.CposTrunk, "Cpos-Trunk", InterfaceTraits.Controller),
        new(InterfaceKind.LoopBack, "LoopBack", InterfaceTraits.None),
        new(InterfaceKind.InLoopBack, "InLoopBack", InterfaceTraits.None),
        new(InterfaceKind.Null, "NULL", InterfaceTraits.None),
        new(InterfaceKind.Tunnel, "Tunnel", InterfaceTraits.None),
        new(InterfaceKind.TunnelBundle, "Tunnel-Bundle", InterfaceTraits.None),
        new(InterfaceKind.Nve, "Nve", InterfaceTraits.None),
        new(InterfaceKind.VirtualTemplate, "Virtual-Template", InterfaceTraits.None),
        new(InterfaceKind.VirtualPpp, "Virtual-PPP", InterfaceTraits.None),
        new(InterfaceKind.Dialer, "Dialer", InterfaceTraits.None),
        new(InterfaceKind.Bri, "Bri", InterfaceTraits.None),
        new(InterfaceKind.Async, "Async", InterfaceTraits.None),
        new(InterfaceKind.Cellular, "Cellular", InterfaceTraits.None),
        new(InterfaceKind.AnalogModem, "Analogmodem", InterfaceTraits.None),
    ];

    /// <summary>What devices and engineers write, too. The last column: a device writes it.</summary>
    private static readonly InterfaceSpelling[] Short =
    [
        new("GE", InterfaceKind.GigabitEthernet, true),
        new("Gi", InterfaceKind.GigabitEthernet, false),
        new("Eth", InterfaceKind.Ethernet, false),
        new("Lo", InterfaceKind.LoopBack, false),
        new("Loop", InterfaceKind.LoopBack, false),
        new("VE", InterfaceKind.VirtualEthernet, false),
        new("VT", InterfaceKind.VirtualTemplate, false),
        new("BAGG", InterfaceKind.BridgeAggregation, false),
        new("RAGG", InterfaceKind.RouteAggregation, false),
        new("MGE", InterfaceKind.ManagementGigabitEthernet, false),
        new("WGE", InterfaceKind.TwentyFiveGigE, false),
        new("FGE", InterfaceKind.FortyGigE, false),
        new("HGE", InterfaceKind.HundredGigE, false),
    ];

    /// <summary>The spellings by their first character in lower case.</summary>
    private static readonly InterfaceSpelling[]?[] ByFirst = Index();

    public static InterfaceType Of(InterfaceKind kind) => All[(int)kind];

    public static bool IsDefined(InterfaceKind kind) => kind > InterfaceKind.Unknown && (int)kind < All.Length;

    /// <summary>Finds the type that a piece of text spells, letter case aside.</summary>
    public static bool TryFind(string text, int from, int length, bool inCode, out InterfaceKind kind)
    {
        kind = default;
        if (length <= 0)
            return false;
        var first = Lower(text[from]);
        if (first >= ByFirst.Length || ByFirst[first] is not { } candidates)
            return false;
        foreach (var candidate in candidates)
        {
            if (candidate.Text.Length == length
                && (inCode || candidate.OnDevice)
                && string.Compare(text, from, candidate.Text, 0, length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                kind = candidate.Kind;
                return true;
            }
        }

        return false;
    }

    /// <summary>The types that somebody may have meant: the closest ones, at most three.</summary>
    public static List<string> Suggest(string type)
    {
        if (type.Equals("XGE", StringComparison.OrdinalIgnoreCase))
            return [Of(InterfaceKind.XGigabitEthernet).Name, Of(InterfaceKind.TenGigabitEthernet).Name];
        var closest = Math.Max(1, type.Length / 3);
        var found = new List<string>();
        for (var i = 1; i < All.Length; i++)
        {
            var name = All[i].Name;
            var distance = name.StartsWith(type, StringComparison.OrdinalIgnoreCase) ? 1 : Distance(type, name);
            if (distance > closest)
                continue;
            if (distance < closest)
                found.Clear();
            closest = distance;
            found.Add(name);
        }

        return found.GetRange(0, Math.Min(3, found.Count));
    }

    private static InterfaceSpelling[]?[] Index()
    {
        var lists = new List<InterfaceSpelling>?[128];
        for (var i = 1; i < All.Length; i++)
            Add(lists, new InterfaceSpelling(All[i].Name, All[i].Kind, true));
        foreach (var spelling in Short)
            Add(lists, spelling);
        return Array.ConvertAll(lists, static list => list?.ToArray());
    }

    private static void Add(List<InterfaceSpelling>?[] lists, InterfaceSpelling spelling) =>
        (lists[Lower(spelling.Text[0])] ??= []).Add(spelling);

    private static char Lower(char c) => c is >= 'A' and <= 'Z' ? (char)(c + 32) : c;

    /// <summary>How many letters must be added, removed, replaced or swapped with their neighbour, letter case aside.</summary>
    private static int Distance(string a, string b)
    {
        var before = new int[b.Length + 1];
        var last = new int[b.Length + 1];
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var same = Lower(a[i - 1]) == Lower(b[j - 1]);
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && Lower(a[i - 1]) == Lower(b[j - 2]) && Lower(a[i - 2]) == Lower(b[j - 1]))
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
            }

            (before, last, row) = (last, row, before);
        }

        return last[b.Length];
    }
}

/// <summary>One interface type.</summary>
internal sealed class InterfaceType(InterfaceKind kind, string name, InterfaceTraits traits)
{
    public InterfaceKind Kind { get; } = kind;

    /// <summary>As a device spells it.</summary>
    public string Name { get; } = name;

    public InterfaceTraits Traits { get; } = traits;

    /// <summary>What stands before the number: a blank follows a name that ends with a digit.</summary>
    public byte[] Start { get; } =
        Encoding.ASCII.GetBytes(name.Length > 0 && name[name.Length - 1] is >= '0' and <= '9' ? name + " " : name);
}

/// <summary>A way to write an interface type.</summary>
internal sealed class InterfaceSpelling(string text, InterfaceKind kind, bool onDevice)
{
    public string Text { get; } = text;

    public InterfaceKind Kind { get; } = kind;

    /// <summary>Devices write it, not only engineers.</summary>
    public bool OnDevice { get; } = onDevice;
}
