using System;
using System.Collections.Generic;
using System.Text;
using HandlebarsDotNet;
using NetDsl.Commands;

namespace NetDsl.Benchmarks;

/// <summary>The three ways to the same bytes.</summary>
public static class Writers
{
    private const string TemplateText = """
        #
        sysname {{Name}}
        #
        mpls lsr-id {{LsrId}}
        #
        mpls
        #
        mpls l2vpn
        #
        mpls ldp
        #
        mpls ldp remote-peer {{PrimaryPeer}}
         remote-ip {{PrimaryPeer}}
        #
        mpls ldp remote-peer {{SecondaryPeer}}
         remote-ip {{SecondaryPeer}}
        #
        interface LoopBack0
         ip address {{LsrId}} 255.255.255.255
        #
        interface GigabitEthernet0/1/0
         undo shutdown
        {{#each Services}}
        #
        interface {{Interface}}
         description {{Description}}
         vlan-type dot1q {{Vlan}}
         mpls l2vc {{../PrimaryPeer}} {{PrimaryVcId}} tunnel-policy te control-word
         mpls l2vc {{../SecondaryPeer}} {{SecondaryVcId}} tunnel-policy te control-word secondary
         mpls l2vpn reroute delay {{Delay}}
         mpls l2vpn service-name {{Name}}
        {{/each}}
        #
        return

        """;

    /// <summary>The writer of NetDsl on one thread, into one reused buffer.</summary>
    public static Func<int, ArraySegment<byte>> NetDsl(Metro metro)
    {
        var writer = new ConfigWriter(ConfigForm.Config);
        return i =>
        {
            var device = metro.Network.Devices[i];
            device.Dialect.Write(device, writer);
            return new ArraySegment<byte>(writer.Output.Bytes, 0, writer.Output.Length);
        };
    }

    /// <summary>What one would write by hand, into a reused StringBuilder and a reused buffer.</summary>
    public static Func<int, ArraySegment<byte>> ByHand(Metro metro)
    {
        var text = new StringBuilder(64 * 1024);
        var bytes = new byte[1024 * 1024];
        return i =>
        {
            text.Clear();
            WriteByHand(text, metro.Devices[i]);
            var length = 0;
            foreach (var chunk in text.GetChunks())
                length += Encoding.UTF8.GetBytes(chunk.Span, bytes.AsSpan(length));
            return new ArraySegment<byte>(bytes, 0, length);
        };
    }

    /// <summary>A compiled Handlebars.Net template, without HTML escaping.</summary>
    public static Func<int, ArraySegment<byte>> Handlebars(Metro metro)
    {
        var engine = HandlebarsDotNet.Handlebars.Create(new HandlebarsConfiguration { NoEscape = true });
        var template = engine.Compile(TemplateText);
        var bytes = new byte[1024 * 1024];
        return i =>
        {
            var text = template(metro.Devices[i]);
            return new ArraySegment<byte>(bytes, 0, Encoding.UTF8.GetBytes(text, bytes));
        };
    }

    /// <summary>Throws unless all three write the same bytes.</summary>
    public static void CheckEqual(Metro metro)
    {
        var ways = new Dictionary<string, Func<int, ArraySegment<byte>>> { ["NetDsl"] = NetDsl(metro), ["by hand"] = ByHand(metro), ["Handlebars.Net"] = Handlebars(metro) };
        for (var i = 0; i < metro.Devices.Count; i++)
        {
            string? first = null;
            foreach (var (name, write) in ways)
            {
                var text = Encoding.UTF8.GetString(write(i));
                first ??= text;
                if (text != first)
                    throw new InvalidOperationException($"{name} writes other bytes for {metro.Devices[i].Name}:\n{text}\nNetDsl:\n{first}");
            }
        }
    }

    private static void WriteByHand(StringBuilder text, MetroDevice device)
    {
        text.Append("#\nsysname ").Append(device.Name).Append('\n');
        text.Append("#\nmpls lsr-id ").Append(device.LsrId).Append('\n');
        text.Append("#\nmpls\n#\nmpls l2vpn\n#\nmpls ldp\n");
        text.Append("#\nmpls ldp remote-peer ").Append(device.PrimaryPeer).Append("\n remote-ip ").Append(device.PrimaryPeer).Append('\n');
        text.Append("#\nmpls ldp remote-peer ").Append(device.SecondaryPeer).Append("\n remote-ip ").Append(device.SecondaryPeer).Append('\n');
        text.Append("#\ninterface LoopBack0\n ip address ").Append(device.LsrId).Append(" 255.255.255.255\n");
        text.Append("#\ninterface GigabitEthernet0/1/0\n undo shutdown\n");
        foreach (var service in device.Services)
        {
            text.Append("#\ninterface ").Append(service.Interface).Append('\n');
            text.Append(" description ").Append(service.Description).Append('\n');
            text.Append(" vlan-type dot1q ").Append(service.Vlan).Append('\n');
            text.Append(" mpls l2vc ").Append(device.PrimaryPeer).Append(' ').Append(service.PrimaryVcId).Append(" tunnel-policy te control-word\n");
            text.Append(" mpls l2vc ").Append(device.SecondaryPeer).Append(' ').Append(service.SecondaryVcId).Append(" tunnel-policy te control-word secondary\n");
            text.Append(" mpls l2vpn reroute delay ").Append(service.Delay).Append('\n');
            text.Append(" mpls l2vpn service-name ").Append(service.Name).Append('\n');
        }

        text.Append("#\nreturn\n");
    }
}
