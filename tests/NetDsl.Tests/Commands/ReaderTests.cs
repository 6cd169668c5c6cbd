using System.Linq;
using NetDsl.Commands;
using NetDsl.Huawei;
using Xunit;

namespace NetDsl.Tests.Commands;

/// <summary>Nothing of a text is lost, whatever its indentation.</summary>
public class ReaderTests
{
    [Fact]
    public void Unknown_lines_stay_in_their_place()
    {
        const string text = """
            #
            sysname PE1
            #
            strange thing
             with a child
              and a grandchild
             and another
            #
            interface GigabitEthernet0/1/0
             first unknown
             undo shutdown
             second unknown
              below it
             ip address 10.1.1.1 255.255.255.0
             third unknown
            #
            last unknown
            #
            return

            """;
        Assert.Equal(text, Roundtrip(text));
    }

    [Fact]
    public void A_block_without_indentation_is_understood()
    {
        var device = Read("""
            #
            interface GigabitEthernet0/1/0
            undo shutdown
            something new
            mtu 1600
            #
            """);
        var port = Assert.Single(device.Interfaces);
        Assert.True(port.Up.Is(true));
        Assert.True(port.Mtu.Is(1600));
        Assert.Equal("something new", Assert.Single(port.RawLines).Text);
    }

    [Fact]
    public void A_line_that_fits_two_views_goes_where_it_says_something_new()
    {
        // Published like this: the last line of the block has lost its blank.
        var device = Read("""
            #
            mpls ldp
            #
            interface GigabitEthernet0/2/0
             ip address 10.1.1.1 255.255.255.0
             mpls
            mpls ldp
            #
            """);
        Assert.True(device.Interfaces.Single().Mpls!.Ldp.Is(true));
    }

    [Fact]
    public void A_line_that_fits_two_views_stays_at_the_top_when_it_is_new_there()
    {
        var device = Read("""
            interface LoopBack0
             ip address 1.1.1.1 255.255.255.255
            mpls lsr-id 1.1.1.1
            mpls
            interface GigabitEthernet0/1/0
             mpls
            """);
        Assert.NotNull(device.Mpls);
        Assert.True(device.LsrId.Is("1.1.1.1"));
        Assert.Null(device.Interfaces[0].Mpls);
        Assert.True(device.Interfaces[1].Mpls!.Enabled.Is(true));
    }

    [Fact]
    public void An_indented_top_level_line_is_taken_to_the_top()
    {
        var device = Read("""
            #
             sysname CE1
            #
            mpls ldp
            #
             mpls ldp remote-peer 1.1.1.9
             remote-ip 1.1.1.9
            #
            """);
        Assert.True(device.Name.Is("CE1"));
        Assert.True(device.LdpRemotePeers.Single().Address.Is("1.1.1.9"));
    }

    [Fact]
    public void Both_spellings_of_interface_names_and_any_letter_case_are_read()
    {
        var device = Read("""
            interface gigabitethernet 0/1/0.10
             MTU 1500
            interface LOOPBACK1
            """);
        Assert.Equal(["GigabitEthernet0/1/0.10", "LoopBack1"], device.Interfaces.Select(i => i.Name.ToString()));
    }

    [Fact]
    public void A_value_out_of_range_keeps_the_line_raw()
    {
        const string text = "#\ninterface GigabitEthernet0/1/0\n mtu 99999\n ip address 10.1.1.256 255.255.255.0\n#\nreturn\n";
        Assert.Equal(text, Roundtrip(text));
        Assert.Equal(2, Read(text).Interfaces[0].RawLines.Count);
    }

    [Fact]
    public void Two_lines_that_contradict_each_other_are_both_kept()
    {
        const string text = "#\ninterface GigabitEthernet0/1/0\n mtu 1500\n mtu 1600\n#\nreturn\n";
        Assert.Equal(text, Roundtrip(text));
    }

    [Fact]
    public void Origins_name_file_line_and_column()
    {
        var device = (VrpRouter)ConfigReader.Read(VrpDialect.Instance, "#\ninterface LoopBack0\n mtu 1500\n", "pe1.cfg");
        Assert.Equal("pe1.cfg(2,1)", device.Interfaces[0].Origin.ToString());
        Assert.Equal("pe1.cfg(3,2)", device.Interfaces[0].Mtu.Origin!.ToString());
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\n")]
    public void Line_ends_and_a_byte_order_mark_do_not_matter(string end)
    {
        var device = Read("\uFEFF#" + end + "sysname PE1" + end + "interface LoopBack0" + end + " mtu 1500" + end);
        Assert.True(device.Name.Is("PE1"));
        Assert.True(device.Interfaces[0].Mtu.Is(1500));
    }

    [Fact]
    public void A_commit_inside_a_block_is_a_line_of_the_block()
    {
        const string text = "#\nbfd x bind something-new\n discriminator local 1\n commit\n#\nreturn\n";
        Assert.Equal(text, Roundtrip(text));
    }

    [Fact]
    public void A_line_that_only_the_top_knows_stays_where_it_is_indented()
    {
        const string text = "#\nmpls l2vpn\n tunnel-policy p1\n#\nreturn\n";
        Assert.Equal(text, Roundtrip(text));
    }

    [Fact]
    public void A_script_is_read_as_well()
    {
        const string config = "#\nsysname PE1\n#\nmpls lsr-id 1.1.1.1\n#\nmpls\n#\ninterface LoopBack0\n ip address 1.1.1.1 255.255.255.255\n#\nreturn\n";
        Assert.Equal(config, Roundtrip(Read(config).ToText(ConfigForm.Script)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n#\n\n")]
    [InlineData("   \n\t\n")]
    public void An_empty_text_is_an_empty_device(string text) => Assert.Equal("#\nreturn\n", Roundtrip(text));

    internal static VrpRouter Read(string text) => (VrpRouter)ConfigReader.Read(VrpDialect.Instance, text);

    internal static string Roundtrip(string text) => Read(text).ToText(ConfigForm.Config);
}
