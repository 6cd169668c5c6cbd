using System;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace NetDsl.Tests.Examples;

/// <summary>
/// The referee reads every text of the examples against the commands that the vendor documents. It is a tool outside this
/// repository, <c>../shared/tools/syntax-check</c>: where it does not stand beside the checkout, this test passes and checks nothing.
/// </summary>
public class ExampleReferee
{
    [Fact]
    public async Task Referee_where_it_is_there_knows_every_line()
    {
        if (ExampleNetworks.FindAbove(Path.Combine("shared", "tools", "syntax-check")) is not { } referee)
            return;

        var folder = Directory.CreateTempSubdirectory("netdsl-examples-").FullName;
        try
        {
            var start = new ProcessStartInfo(referee, ["--views"]) { RedirectStandardOutput = true, RedirectStandardError = true };
            foreach (var (example, network) in ExampleNetworks.All)
            {
                foreach (var device in network().Devices)
                {
                    foreach (var form in Enum.GetValues<ConfigForm>())
                    {
                        var file = Path.Combine(folder, $"{example}-{device.Name}-{form}.cfg");
                        await File.WriteAllTextAsync(file, device.ToText(form));
                        start.ArgumentList.Add(file);
                    }
                }
            }

            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var report = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            Assert.True(report.EndsWith(" lines, 0 not accepted\n", StringComparison.Ordinal), report + await errors);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
