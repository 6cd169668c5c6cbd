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
        {{#if Description}}
         description {{Description}}
        {{/if}}
         vlan-type dot1q {{Vlan}}
         mpls l2vc {{../PrimaryPeer}} {{PrimaryVcId}}{{#if Policy}} tunnel-policy {{Policy}}{{/if}}{{#if ControlWord}} control-word{{/if}}{{#if Raw}} raw{{/if}}
         mpls l2vc {{../SecondaryPeer}} {{SecondaryVcId}}{{#if Policy}} tunnel-policy {{Policy}}{{/if}}{{#if ControlWord}} control-word{{/if}}{{#if Raw}} raw{{/if}} secondary
        {{#if Never}}
         mpls l2vpn reroute never
        {{else}}
         mpls l2vpn reroute delay {{Delay}}
        {{/if}}
        {{#if DualReceiving}}
         mpls l2vpn stream-dual-receiving
        {{/if}}
         mpls l2vpn service-name {{Name}}
        {{/each}}
        #
        return

        """;

    /// <summary>The writer of NetDsl on one thread.</summary>
    public static Func<int, byte[]> NetDsl(Metro metro)
    {
        var writer = new ConfigWriter(ConfigForm.Config);
        return i =>
        {
            var device = metro.Network.Devices[i];
            device.Dialect.Write(device, writer);
            return writer.Output.ToArray();
        };
    }

    /// <summary>The way of <c>emit</c>: devices in parallel.</summary>
    public static byte[][] NetDslParallel(Metro metro) => DeviceTexts.WriteAll(metro.Network.Devices, ConfigForm.Config, null);

    /// <summary>What one would write by hand: a StringBuilder per run, its text as UTF-8.</summary>
    public static Func<int, byte[]> ByHand(Metro metro)
    {
        var text = new StringBuilder(64 * 1024);
        return i =>
        {
            text.Clear();
            WriteByHand(text, metro.Devices[i]);
            return Encoding.UTF8.GetBytes(text.ToString());
        };
    }

    /// <summary>A compiled Handlebars.Net template, without HTML escaping.</summary>
    public static Func<int, byte[]> Handlebars(Metro metro)
    {
        var engine = HandlebarsDotNet.Handlebars.Create(new HandlebarsConfiguration { NoEscape = true });
        var template = engine.Compile(TemplateText);
        return i => Encoding.UTF8.GetBytes(template(metro.Devices[i]));
    }

    /// <summary>Throws unless all three write the same bytes.</summary>
    public static void CheckEqual(Metro metro)
    {
        var ways = new Dictionary<string, Func<int, byte[]>> { ["NetDsl"] = NetDsl(metro), ["by hand"] = ByHand(metro), ["Handlebars.Net"] = Handlebars(metro) };
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
            if (service.Description is not null)
                text.Append(" description ").Append(service.Description).Append('\n');
            text.Append(" vlan-type dot1q ").Append(service.Vlan).Append('\n');
            text.Append(" mpls l2vc ").Append(device.PrimaryPeer).Append(' ').Append(service.PrimaryVcId);
            AppendOptions(text, service);
            text.Append("\n mpls l2vc ").Append(device.SecondaryPeer).Append(' ').Append(service.SecondaryVcId);
            AppendOptions(text, service);
            text.Append(" secondary\n");
            if (service.Never)
                text.Append(" mpls l2vpn reroute never\n");
            else
                text.Append(" mpls l2vpn reroute delay ").Append(service.Delay).Append('\n');
            if (service.DualReceiving)
                text.Append(" mpls l2vpn stream-dual-receiving\n");
            text.Append(" mpls l2vpn service-name ").Append(service.Name).Append('\n');
        }

        text.Append("#\nreturn\n");
    }

    private static void AppendOptions(StringBuilder text, MetroService service)
    {
        if (service.Policy is not null)
            text.Append(" tunnel-policy ").Append(service.Policy);
        if (service.ControlWord)
            text.Append(" control-word");
        if (service.Raw)
            text.Append(" raw");
    }
}
