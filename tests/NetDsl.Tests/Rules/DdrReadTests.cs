using System;
using System.Collections.Generic;
using System.Linq;
using NetDsl.Commands;
using Xunit;

namespace NetDsl.Tests.Rules;

/// <summary>
/// The cases of dynamic route backup once more, on configurations that were read: each network is written, read again and checked.
/// Cases with cables or backup relations are left out, for a configuration does not say these.
/// </summary>
public class DdrReadTests
{
    /// <summary>Cases that differ, and why.</summary>
    private static readonly Dictionary<string, string> Different = new()
    {
        ["ND5057.Bad"] = "There may be more devices than the configurations that were read: another one may have the watched network.",
        ["ND5135.Fixed"] = "A line that the program gives as it is, is understood when it is read.",
        ["ND5135.Good_dynamic_route_backup"] = "A line that the program gives as it is, is understood when it is read.",
        ["ND5529.Good_from_elsewhere"] = "A secret that the program takes from elsewhere stands in the text by its name.",
    };

    public static TheoryData<string> Cases() =>
        [.. RuleCase.All.Where(c => c.Rule.StartsWith("ND5", StringComparison.Ordinal) && !c.Name.StartsWith("Unknown", StringComparison.Ordinal) && IsWritten(c.Run())).Select(c => c.ToString()).Where(c => !Different.ContainsKey(c))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_is_read_has_the_mistakes_of_what_was_written(string name)
    {
        var network = RuleCase.Of(name).Run();
        // That a secret stands in the program is no mistake of a configuration.
        var written = NetworkCheck.Run(network).Select(f => f.Rule.Id).Where(r => r != "ND6201");
        var again = Network.Of("read", network.Devices.Select(d => ConfigReader.Read(d.Dialect, d.ToText(ConfigForm.Config), d.Name + ".cfg")));
        Assert.Equal(written.Order(StringComparer.Ordinal), NetworkCheck.Run(again).Select(f => f.Rule.Id).Order(StringComparer.Ordinal));
    }

    private static bool IsWritten(Network network) => network.RouteBackups.Count == 0 && network.Links.Count == 0;
}
