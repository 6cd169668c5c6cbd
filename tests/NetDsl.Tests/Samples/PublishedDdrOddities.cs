using System.Collections.Generic;

namespace NetDsl.Tests.Samples;

/// <summary>What is odd in the published configurations of dial-on-demand routing and dynamic route backup.</summary>
internal static class PublishedDdrOddities
{
    /// <summary>File, line and rule of every finding, and why it is true.</summary>
    public static IReadOnlyDictionary<(string File, int Line, string Rule), string> All { get; } = new Dictionary<(string File, int Line, string Rule), string>
    {
        [("cellular-eth-channel-ddr.cfg", 2, "ND5129")] = "The channel is configured and never made: the line eth-channel 0 is left out under the controller.",
        [("drb-command-reference-fragments.cfg", 4, "ND5003")] = "The example gives 20.0.0.1 where the device keeps 20.0.0.0.",
        [("drb-command-reference-fragments.cfg", 4, "ND5052")] = "The fragment has no routing at all: nothing could supply the watched networks.",
        [("drb-command-reference-fragments.cfg", 5, "ND5003")] = "The example gives 30.0.0.1 where the device keeps 30.0.0.0.",
        [("drb-command-reference-fragments.cfg", 7, "ND5058")] = "The fragment has no routing at all: nothing would use the backup.",
        [("drb-command-reference-fragments.cfg", 8, "ND5017")] = "DDR, which has to be configured before, is left out.",
    };
}
