using System.Collections.Generic;

namespace NetDsl.Tests.Samples;

/// <summary>What is odd in the published L2TP configurations.</summary>
internal static class PublishedL2tpOddities
{
    /// <summary>File, line and rule of every finding, and why it is true.</summary>
    public static IReadOnlyDictionary<(string File, int Line, string Rule), string> All { get; } = new Dictionary<(string File, int Line, string Rule), string>
    {
        [("hot-backup-lac1.cfg", 82, "ND3166")] = "A hello interval of 200 s where hot backup works with 60 s only.",
        [("hot-backup-lac2.cfg", 79, "ND3166")] = "A hello interval of 0, which switches the check off.",
        [("hot-backup-lac2.cfg", 71, "ND3167")] = "Neither LAC has a tunnel base ID: their tunnel numbers collide at a switchover.",
        [("hot-backup-lac2.cfg", 56, "ND3341")] = "The backup waits 300 s before it takes over.",
        [("hqos-session-lns.cfg", 18, "ND3071")] = "No MTU in the virtual template of an LNS: 1492 bytes hold, which leave no room for the tunnel.",
        [("load-balancing-lns1.cfg", 11, "ND3071")] = "No MTU in the virtual template of an LNS: 1492 bytes hold, which leave no room for the tunnel.",
        [("load-balancing-lns2.cfg", 11, "ND3071")] = "No MTU in the virtual template of an LNS: 1492 bytes hold, which leave no room for the tunnel.",
        [("nas-initiated-lns.cfg", 15, "ND3071")] = "No MTU in the virtual template of an LNS: 1492 bytes hold, which leave no room for the tunnel.",
        [("tunnel-switching-lts.cfg", 11, "ND3071")] = "No MTU in the virtual template of an LNS: 1492 bytes hold, which leave no room for the tunnel.",
        [("tunnel-switching-lns.cfg", 11, "ND3071")] = "No MTU in the virtual template of an LNS: 1492 bytes hold, which leave no room for the tunnel.",
        [("load-balancing-lac.cfg", 16, "ND3095")] = "User VLANs on a main interface; the device takes them on sub-interfaces only.",
    };
}
