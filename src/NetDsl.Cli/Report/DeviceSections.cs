using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using static NetDsl.ReportTable;

namespace NetDsl;

/// <summary>A section for each device: its interfaces, what was found, its script in both forms.</summary>
internal sealed class DeviceSections(PageContext page, LargePicture? large)
{
    private const int DevicesInChunk = 32;

    /// <summary>Writes the sections; those of large networks are filled when they are opened.</summary>
    public void Write(HtmlText html)
    {
        var devices = page.Scope.Devices;
        var scripts = DeviceScript.WriteAll(devices);
        html.Add($"<section id=\"devices\" aria-labelledby=\"devices-h\"><h2 id=\"devices-h\">Devices</h2>\n<p class=\"intro\">Each script as it is typed on the device, and as the device displays it. Secrets are left out: <span class=\"code\">*****</span> or the name of their source stands in their place; <span class=\"code\">emit</span> writes the full scripts.</p>\n<p id=\"copied\" class=\"vh\" role=\"status\" aria-live=\"polite\"></p>\n");
        if (page.IsLarge)
        {
            html.Add($"<noscript><p class=\"note\">The sections of a network of this size are opened by a script. Without one, <span class=\"code\">show DEVICE</span> prints the script of a device.</p></noscript>\n<div id=\"device-list\">\n");
            WriteLazy(html, devices, scripts);
            html.Add($"</div>\n");
        }
        else
        {
            for (var i = 0; i < devices.Count; i++)
                html.Add($"<article class=\"device\" id=\"{page.Ids[devices[i]]}\" aria-labelledby=\"{page.Ids[devices[i]]}-h\"><header><h3 id=\"{page.Ids[devices[i]]}-h\">{devices[i].Name}</h3>{Facts(devices[i])}</header>\n{Body(devices[i], scripts[i])}</article>\n");
        }

        html.Add($"</section>\n");
    }

    private void WriteLazy(HtmlText html, IReadOnlyList<Device> devices, DeviceScript[] scripts)
    {
        var bodies = new string[devices.Count];
        Parallel.For(0, devices.Count, i => bodies[i] = large!.Around(devices[i]).Html + Body(devices[i], scripts[i]).Html);
        for (var i = 0; i < devices.Count; i += DevicesInChunk)
        {
            var count = Math.Min(DevicesInChunk, devices.Count - i);
            var chunk = page.Chunks.Add(bodies.Skip(i).Take(count));
            for (var j = 0; j < count; j++)
                html.Add($"<details class=\"device lazy\" id=\"{page.Ids[devices[i + j]]}\" data-name=\"{devices[i + j].Name}\" data-chunk=\"{chunk}\" data-item=\"{j}\"><summary><h3>{devices[i + j].Name}</h3>{Facts(devices[i + j])}</summary></details>\n");
        }
    }

    /// <summary>The line below the name.</summary>
    private Fragment Facts(Device device)
    {
        var parts = new[] { DeviceFacts.Make(device), DeviceFacts.Role(device, page.Network), DeviceFacts.Address(device) }.Where(p => p.Length > 0);
        var found = page.Findings.Of(device);
        var chip = found.Count == 0 ? default : Fragment.Of($" <span class=\"chip {SeverityMark.Class(found.Max(f => f.Numbered.Placed.Severity))}\">{found.Count} {(found.Count == 1 ? "finding" : "findings")}</span>");
        return Fragment.Of($"<p class=\"facts\">{string.Join(" · ", parts)}{chip}</p>");
    }

    private Fragment Body(Device device, DeviceScript script)
    {
        var html = new HtmlText();
        if (page.Findings.Of(device) is { Count: > 0 } found)
        {
            html.Add($"<ul class=\"found\">\n");
            foreach (var (numbered, finding) in found)
                html.Add($"<li>{ReportFindings.Link(numbered)} {finding.Message}</li>\n");
            html.Add($"</ul>\n");
        }

        html.Add($"<div class=\"parts\">");
        WriteInterfaces(html, device);
        if (script.Fault is { } fault)
            return html.Add($"</div><p class=\"fault\">The script cannot be written: {fault}</p>\n").ToFragment();
        WriteScript(html, device, "Script", "as it is typed", script.Script, "script");
        WriteScript(html, device, "Configuration", "as the device displays it", script.Config, "config");
        return html.Add($"</div>\n").ToFragment();
    }

    private void WriteInterfaces(HtmlText html, Device device)
    {
        var facts = DeviceFacts.Interfaces(device).ToList();
        if (facts.Count == 0)
            return;
        var table = new ReportTable(page.Ids[device] + "-interfaces", $"Interfaces of {device.Name}", "Interface", "Addresses", "VPN instance", "Used as", "Description");
        foreach (var there in facts)
        {
            table.Rows.Add(new ReportRow(
                device,
                there.Interface,
                there.Interface.Name.ToString(),
                Code(there.Interface.Name.ToString()),
                Lines(there.Addresses.Select(a => Code(a.ToString()!))),
                Text(there.Vpn),
                Text(there.Use),
                Text(there.Description)));
        }

        html.Add($"<details class=\"part\"><summary>Interfaces <span class=\"count\">{facts.Count}</span></summary>");
        table.WriteTable(html, page.Findings, null);
        html.Add($"</details>\n");
    }

    private void WriteScript(HtmlText html, Device device, string title, string how, string text, string form)
    {
        var id = $"{page.Ids[device]}-{form}";
        var lines = text.AsSpan().Count('\n');
        html.Add($"<details class=\"part script\"><summary>{title} <span class=\"how\">{how}</span> <span class=\"count\">{lines} lines</span></summary><div class=\"listing\"><button type=\"button\" class=\"copy\" data-copy=\"{id}\" aria-label=\"Copy the {title.ToLowerInvariant()} of {device.Name}\">Copy</button><pre id=\"{id}\" tabindex=\"0\" role=\"region\" aria-label=\"{title} of {device.Name}\">{text}</pre></div></details>\n");
    }
}
