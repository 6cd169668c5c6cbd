using System.Linq;
using System.Threading.Tasks;
using NetDsl.Examples.DynamicRouteBackup;
using NetDsl.Examples.DynamicRouteBackupBgp;
using NetDsl.Examples.DynamicRouteBackupSegments;
using NetDsl.H3c;
using VerifyXunit;
using Xunit;

namespace NetDsl.Tests.H3c;

/// <summary>The examples at work: the primary link fails, the backup takes over, the primary link comes back and the backup is released.</summary>
public class ExamplePlayTests
{
    [Fact]
    public async Task Isdn_backs_up_a_leased_line() => await Verifier.Verify(Played(IsdnBackup.Network()));

    [Fact]
    public async Task Bgp_switches_back() => await Verifier.Verify(Played(BgpBackup.Network()));

    [Fact]
    public async Task Several_networks() => await Verifier.Verify(Played(SegmentBackup.Network()));

    /// <summary>One primary link after the other.</summary>
    private static string Played(Network network)
    {
        var simulation = RouteBackupSimulation.Of(network.RouteBackups);
        var text = "";
        var seen = 0;
        Show("started");
        simulation.Wait(100);
        Show("works");
        foreach (var relation in network.RouteBackups)
        {
            var primary = relation.Primary.Name.Value;
            simulation.PrimaryLost(primary);
            simulation.Wait(100);
            Show($"{primary} lost");
            simulation.PrimaryBack(primary);
            Show($"{primary} back");
            simulation.Wait(200);
            Show("released");
        }

        return text;

        void Show(string what)
        {
            foreach (var step in simulation.Steps.Skip(seen))
                text += $"  {step}\n";
            seen = simulation.Steps.Count;
            var networks = network.RouteBackups.SelectMany(r => r.Networks).Select(n => n.Network);
            text += $"{what}: {string.Join(", ", networks.Select(n => $"{n} by {string.Join(" and ", simulation.CarriedBy(n))}"))}\n";
        }
    }
}
