using NetDsl.Examples.Misconfigured;
using NetDsl.Huawei;

namespace NetDsl.Tests.Cli;

/// <summary>Networks with and without mistakes, whose origins the test chooses.</summary>
internal static class CheckScene
{
    /// <summary>ND2025, an error, at line 12; the primary pseudowire that it is about has its control word at line 11.</summary>
    public static Network Wrong(string file) => Circuit(file, "3.3.3.3", isRight: false);

    /// <summary>Both pseudowires lead to one router: ND2023, a warning, at line 12.</summary>
    public static Network Doubtful(string file) => Circuit(file, "2.2.2.2", isRight: true);

    /// <summary>Both, at one line.</summary>
    public static Network WrongAndDoubtful(string file) => Circuit(file, "2.2.2.2", isRight: false);

    public static Network Right(string file = "Metro.cs") => Circuit(file, "3.3.3.3", isRight: true);

    /// <summary>The configuration of a router with the same error, at line 31.</summary>
    public static string WrongConfiguration(string name) => Configuration(name, " secondary");

    public static string RightConfiguration(string name) => Configuration(name, " control-word secondary");

    private static Network Circuit(string file, Ipv4Address secondary, bool isRight) => Network.Define("metro", net => net.Pe1(pe => pe.Interface("GE0/1/0", ac =>
    {
        ac.Pseudowire("2.2.2.2", 1, pw => pw.ControlWord(file: file, line: 11), file, 10);
        ac.SecondaryPseudowire(secondary, 2, pw => { if (isRight) pw.ControlWord(file: file, line: 13); }, file, 12);
    })));

    private static string Configuration(string name, string options) =>
        $"""
        #
        sysname {name}
        #
        bfd
        #
        mpls lsr-id 1.1.1.1
        #
        mpls
        #
        mpls l2vpn
        #
        mpls ldp
        #
        mpls ldp remote-peer 2.2.2.2
         remote-ip 2.2.2.2
        #
        mpls ldp remote-peer 3.3.3.3
         remote-ip 3.3.3.3
        #
        interface LoopBack0
         ip address 1.1.1.1 255.255.255.255
        #
        interface GigabitEthernet0/1/1
         description no circuit
         a line that no command declares
        #
        interface GigabitEthernet0/1/0
         undo shutdown
         description the circuit
         mpls l2vc 2.2.2.2 1 control-word
         mpls l2vc 3.3.3.3 2{options}
        #
        return

        """.ReplaceLineEndings("\n");
}
