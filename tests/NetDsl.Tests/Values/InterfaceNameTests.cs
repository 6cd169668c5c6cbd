using System;
using System.Linq;
using Xunit;

namespace NetDsl.Tests.Values;

public class InterfaceNameTests
{
    [Theory]
    [InlineData("GigabitEthernet0/1/0", InterfaceKind.GigabitEthernet, "0/1/0")]
    [InlineData("GigabitEthernet0/1/0.4294967295", InterfaceKind.GigabitEthernet, "0/1/0.4294967295")]
    [InlineData("Eth-Trunk10.1", InterfaceKind.EthTrunk, "10.1")]
    [InlineData("LoopBack0", InterfaceKind.LoopBack, "0")]
    [InlineData("Vlanif10", InterfaceKind.Vlanif, "10")]
    [InlineData("Tunnel11", InterfaceKind.Tunnel, "11")]
    [InlineData("Pos0/1/0", InterfaceKind.Pos, "0/1/0")]
    [InlineData("Serial0/2/1:1", InterfaceKind.Serial, "0/2/1:1")]
    [InlineData("Trunk-Serial24/24:0", InterfaceKind.TrunkSerial, "24/24:0")]
    [InlineData("Ima-group0/2/1.1", InterfaceKind.ImaGroup, "0/2/1.1")]
    [InlineData("Mp-group0/1/0", InterfaceKind.MpGroup, "0/1/0")]
    [InlineData("Virtual-Template1", InterfaceKind.VirtualTemplate, "1")]
    [InlineData("NULL0", InterfaceKind.Null, "0")]
    [InlineData("100GE0/1/0", InterfaceKind.Ethernet100G, "0/1/0")]
    [InlineData("50|100GE0/1/0", InterfaceKind.Ethernet50Or100G, "0/1/0")]
    [InlineData("FlexE-50|100G0/1/0", InterfaceKind.FlexE50Or100G, "0/1/0")]
    [InlineData("Virtual-Ethernet0/1/0.1", InterfaceKind.VirtualEthernet, "0/1/0.1")]
    [InlineData("Atm-Bundle1", InterfaceKind.AtmBundle, "1")]
    [InlineData("Eth-channel2/4/0:0", InterfaceKind.EthChannel, "2/4/0:0")]
    [InlineData("Ten-GigabitEthernet1/0/1", InterfaceKind.TenGigabitEthernet, "1/0/1")]
    [InlineData("E1 0/2/1", InterfaceKind.E1, "0/2/1")]
    public void A_device_spelling_is_repeated(string text, InterfaceKind kind, string number)
    {
        var name = ValueTesting.Repeats<InterfaceName>(text);
        Assert.Equal(kind, name.Kind);
        Assert.Equal(number, name.Number);
        Assert.Equal(name, InterfaceName.Parse(text));
        Assert.Equal(name, new InterfaceName(kind, number));
    }

    [Theory]
    [InlineData("GigabitEthernet 0/1/0", 2, "GigabitEthernet0/1/0")]
    [InlineData("gigabitethernet0/1/0 100", 1, "GigabitEthernet0/1/0")]
    [InlineData("gigabitethernet 0/1/0.10 100", 2, "GigabitEthernet0/1/0.10")]
    [InlineData("eth-trunk 10", 2, "Eth-Trunk10")]
    [InlineData("100GE 0/1/0 x", 2, "100GE0/1/0")]
    [InlineData("50|100ge 0/1/0", 2, "50|100GE0/1/0")]
    [InlineData("ima-group 0/2/1.1", 2, "Ima-group0/2/1.1")]
    [InlineData("IMA-group 0/2/1", 2, "Ima-group0/2/1")]
    [InlineData("serial0/2/1:1", 1, "Serial0/2/1:1")]
    [InlineData("null 0", 2, "NULL0")]
    [InlineData("e1 0/2/1", 2, "E1 0/2/1")]
    [InlineData("GE0/1/0", 1, "GigabitEthernet0/1/0")]
    public void One_or_two_words_are_read(string line, int words, string text)
    {
        Assert.Equal(words, ValueTesting.Read<InterfaceName>(line, out var name));
        Assert.Equal(text, name.ToString());
    }

    [Theory]
    [InlineData("secondary")]
    [InlineData("10.0.0.1")]
    [InlineData("100")]
    [InlineData("0/1/0")]
    [InlineData("tunnel")]
    [InlineData("tunnel-policy policy1")]
    [InlineData("interface GigabitEthernet0/1/0")]
    [InlineData("GigabitEthernet")]
    [InlineData("GigabitEthernet x")]
    [InlineData("GigabitEthernet 0/1/")]
    [InlineData("GigabitEthernet0/01/0")]
    [InlineData("GigabitEthernet0//0")]
    [InlineData("GigabitEthernet/1")]
    [InlineData("GigabitEthernet0/1/0.")]
    [InlineData("GigabitEthernet0/1/0.0")]
    [InlineData("GigabitEthernet0/1/0.1.2")]
    [InlineData("GigabitEthernet0.1/2")]
    [InlineData("GigabitEthernet12345678901")]
    [InlineData("VE0/1/0")]
    [InlineData("PE1")]
    [InlineData("E10/2/1")]
    [InlineData("ｇigabitEthernet0/1/0")]
    public void Other_words_are_not_read(string line) => ValueTesting.Refuses<InterfaceName>(line);

    [Theory]
    [InlineData("GE0/1/0", "GigabitEthernet0/1/0")]
    [InlineData("gigabitethernet 0/1/0.10", "GigabitEthernet0/1/0.10")]
    [InlineData("Eth-Trunk  10", "Eth-Trunk10")]
    [InlineData("Loop0", "LoopBack0")]
    [InlineData("VE0/1/0", "Virtual-Ethernet0/1/0")]
    [InlineData("VT1", "Virtual-Template1")]
    [InlineData("HGE1/0/1", "HundredGigE1/0/1")]
    [InlineData("E1 0/2/1", "E1 0/2/1")]
    public void Code_may_shorten(string text, string name) => Assert.Equal(name, ((InterfaceName)text).ToString());

    [Fact]
    public void Messages_suggest_what_was_meant()
    {
        const string Expected = "expected a type and a number, such as GigabitEthernet0/1/0 or Eth-Trunk10.1.";
        static void Throws(string text, string message) => ValueTesting.Throws("ND1008", message, () => _ = (InterfaceName)text);
        Throws("GigabitEtherent0/1/0", "\"GigabitEtherent0/1/0\" is not an interface name: the type \"GigabitEtherent\" is not known. Did you mean GigabitEthernet?");
        Throws("EthTrunk10", "\"EthTrunk10\" is not an interface name: the type \"EthTrunk\" is not known. Did you mean Eth-Trunk?");
        Throws("Vlan 10", "\"Vlan 10\" is not an interface name: the type \"Vlan\" is not known. Did you mean Vlanif or Vlan-interface?");
        Throws("XGE0/1/0", "\"XGE0/1/0\" is not an interface name: the type \"XGE\" is not known. Did you mean XGigabitEthernet or Ten-GigabitEthernet?");
        Throws("Warp0/1/0", "\"Warp0/1/0\" is not an interface name: the type \"Warp\" is not known. E" + Expected.Substring(1));
        Throws("GigabitEthernet", "\"GigabitEthernet\" is not an interface name: " + Expected);
        Throws("GigabitEthernet0/x", "\"GigabitEthernet0/x\" is not an interface name: the type \"GigabitEthernet0/x\" is not known. Did you mean GigabitEthernet?");
        Throws("0/1/0", "\"0/1/0\" is not an interface name: " + Expected);
        Throws("", "\"\" is not an interface name: " + Expected);
        ValueTesting.Throws("ND1008", "\"0/1/\" is not an interface number: expected numbers with / or : between them, such as 0/1/0, and .n for a sub-interface.", () => _ = new InterfaceName(InterfaceKind.Pos, "0/1/"));
        ValueTesting.Throws("ND1008", "An interface name needs a type other than Unknown.", () => _ = new InterfaceName(InterfaceKind.Unknown, "0"));
    }

    [Fact]
    public void A_subinterface_knows_its_main_interface()
    {
        InterfaceName sub = "GE0/1/0.10";
        Assert.True(sub.IsSubinterface);
        Assert.Equal(10, sub.Subnumber);
        Assert.Equal("GigabitEthernet0/1/0", sub.Main.ToString());
        Assert.Equal(sub.Main, sub.Main.Main);
        Assert.Null(sub.Main.Subnumber);
        Assert.False(sub.Main.IsSubinterface || default(InterfaceName).IsSubinterface);
        Assert.True(default(InterfaceName).Main.IsUnknown);
        Assert.Null(default(InterfaceName).Subnumber);
    }

    [Fact]
    public void Types_carry_what_they_carry()
    {
        Assert.True(((InterfaceName)"Eth-Trunk1.1").IsEthernet && !((InterfaceName)"Eth-Trunk1").IsEthernetPort);
        Assert.True(((InterfaceName)"100GE0/1/0").IsEthernetPort && ((InterfaceName)"100GE0/1/0").IsEthernet);
        Assert.True(((InterfaceName)"Serial0/2/1:1").IsPppOrHdlc && ((InterfaceName)"Serial0/2/1:1").IsTdmCapable);
        Assert.True(((InterfaceName)"Serial0/2/1:1.1").IsAtm && !((InterfaceName)"Serial0/2/1:1.1").IsPppOrHdlc);
        Assert.True(((InterfaceName)"Ima-group0/2/1.1").IsAtm && ((InterfaceName)"Atm-Bundle1").IsAtm);
        Assert.True(((InterfaceName)"Pos0/1/0").IsPppOrHdlc && !((InterfaceName)"Pos0/1/0").IsTdmCapable);
        Assert.True(((InterfaceName)"LoopBack0").IsLoopback && ((InterfaceName)"Tunnel1").IsTunnel && ((InterfaceName)"NULL0").IsNull);
        Assert.True(((InterfaceName)"E1 0/2/1").IsController);
        foreach (var property in typeof(InterfaceName).GetProperties().Where(p => p.PropertyType == typeof(bool) && p.Name != "IsUnknown"))
            Assert.Equal(false, property.GetValue(default(InterfaceName)));
    }

    [Fact]
    public void Names_have_a_natural_order()
    {
        string[] sorted = ["unknown", "GigabitEthernet0/1/0", "GigabitEthernet0/1/0.9", "GigabitEthernet0/1/0.10", "GigabitEthernet0/1/9", "GigabitEthernet0/1/10", "GigabitEthernet1/0/0", "Eth-Trunk2", "Eth-Trunk10", "LoopBack0"];
        var shuffled = sorted.Select(n => n == "unknown" ? default : (InterfaceName)n).ToArray();
        new Random(5).Shuffle(shuffled);
        Assert.Equal(sorted, shuffled.Order().Select(n => n.ToString()));
    }

    [Fact]
    public void Every_type_comes_back()
    {
        var random = new Random(6);
        foreach (var kind in Enum.GetValues<InterfaceKind>().Where(k => k != InterfaceKind.Unknown))
        {
            for (var round = 0; round < 50; round++)
            {
                var number = string.Join(random.Next(4) == 0 ? ":" : "/", Enumerable.Range(0, random.Next(1, 5)).Select(_ => random.Next(300)))
                    + (random.Next(2) == 0 ? "" : "." + random.Next(1, 4095));
                var name = new InterfaceName(kind, number);
                Assert.Equal(kind, name.Kind);
                Assert.Equal(name, ValueTesting.Repeats<InterfaceName>(name.ToString()));
                Assert.Equal(name, InterfaceName.Parse(name.ToString().ToLowerInvariant()));
                Assert.Equal(0, name.CompareTo(InterfaceName.Parse(name.ToString())));
                // The type and the number as two words.
                var type = name.ToString().Substring(0, name.ToString().Length - number.Length).TrimEnd();
                Assert.Equal(2, ValueTesting.Read<InterfaceName>(type.ToUpperInvariant() + " " + number, out var read));
                Assert.Equal(name, read);
            }
        }
    }
}
