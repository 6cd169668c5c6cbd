using System.Collections.Generic;
using System.Threading.Tasks;
using NetDsl.Commands;

namespace NetDsl;

/// <summary>The script of a device in both forms, without secrets.</summary>
/// <param name="Script">What is typed on the device.</param>
/// <param name="Config">What the device displays.</param>
/// <param name="Fault">Why it cannot be written; null when it can.</param>
internal sealed record DeviceScript(string Script, string Config, string? Fault)
{
    /// <summary>The scripts of many devices at a time.</summary>
    public static DeviceScript[] WriteAll(IReadOnlyList<Device> devices)
    {
        var texts = new DeviceScript[devices.Count];
        Parallel.For(0, devices.Count, i => texts[i] = Write(devices[i]));
        return texts;
    }

    private static DeviceScript Write(Device device)
    {
        try
        {
            return new DeviceScript(Write(device, ConfigForm.Script), Write(device, ConfigForm.Config), null);
        }
        catch (CannotWriteException e)
        {
            return new DeviceScript("", "", e.Message);
        }
    }

    private static string Write(Device device, ConfigForm form)
    {
        var writer = new ConfigWriter(form, new Utf8Buffer { MasksSecrets = true });
        device.Dialect.Write(device, writer);
        return writer.Output.ToString();
    }
}
