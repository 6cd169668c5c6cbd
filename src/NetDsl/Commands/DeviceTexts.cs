using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace NetDsl.Commands;

/// <summary>Writes the scripts of many devices at a time, secrets included, each thread with a buffer of its own.</summary>
internal static class DeviceTexts
{
    /// <summary>The text of each device as UTF-8, in the order of the devices.</summary>
    /// <param name="devices">The devices.</param>
    /// <param name="form">The written form.</param>
    /// <param name="progress">Told how many devices are done, from any thread.</param>
    public static byte[][] WriteAll(IReadOnlyList<Device> devices, ConfigForm form, Action<int>? progress)
    {
        var texts = new byte[devices.Count][];
        var done = 0;
        Parallel.For(0, devices.Count, () => new ConfigWriter(form, new Utf8Buffer { RevealsSecrets = true }), (i, _, writer) =>
        {
            devices[i].Dialect.Write(devices[i], writer);
            texts[i] = writer.Output.ToArray();
            progress?.Invoke(Interlocked.Increment(ref done));
            return writer;
        }, _ => { });
        return texts;
    }
}
