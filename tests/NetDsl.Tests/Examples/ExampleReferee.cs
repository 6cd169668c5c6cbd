using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Xunit;

namespace NetDsl.Tests.Examples;

/// <summary>
/// The referee reads every text of the examples against the commands that the vendor documents. It is a tool outside this
/// repository, <c>../shared/tools/syntax-check</c>, exact for VRP and a hint for Comware: where it does not stand beside the checkout, this test passes and checks nothing.
/// </summary>
public class ExampleReferee
{
    /// <summary>
    /// Lines that the reference lacks, that of Comware being less exact, and why they are right all the same.
    /// </summary>
    private static readonly (string Dialect, string Line, string Reason)[] Justified =
    [
        ("vrp", @": not in the same view as its siblings under line \d+: vpn-target ", "In the views of VPN instances the reference has lost the placeholder of the command; the vendor's own configurations are refused alike."),
        ("vrp", @": not in the same view as its siblings under line \d+: (bas|undo shutdown)$", "The reference has these commands in the view of main interfaces only; user VLANs stand on sub-interfaces, as in the vendor's own configurations, which are refused alike."),
        ("comware", ": controller Cellular", "The reference has the type as a keyword and the number behind a blank; a device displays both as one word and takes both forms."),
        ("comware", ": rip metricin ", "The page of the command was lost from the reference; it takes 0 to 16, perhaps behind a route policy."),
        ("comware", ": rip metricout ", "As rip metricin."),
    ];

    [Theory]
    [InlineData("vrp", "--views")]
    [InlineData("comware", "--comware")]
    public async Task Referee_where_it_is_there_knows_every_line(string dialect, string option)
    {
        if (ExampleNetworks.FindAbove(Path.Combine("shared", "tools", "syntax-check")) is not { } referee)
            return;

        var folder = Directory.CreateTempSubdirectory("netdsl-examples-").FullName;
        try
        {
            var start = new ProcessStartInfo(referee, [option]) { RedirectStandardOutput = true, RedirectStandardError = true };
            foreach (var (example, network) in ExampleNetworks.All)
            {
                foreach (var device in network().Devices.Where(d => d.DialectName == dialect))
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
            var refused = report.Split('\n', StringSplitOptions.RemoveEmptyEntries).SkipLast(1).Where(l => !Justified.Any(j => j.Dialect == dialect && Regex.IsMatch(l, j.Line)));
            Assert.EndsWith(" not accepted\n", report, StringComparison.Ordinal);
            Assert.True(!refused.Any(), report + await errors);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
