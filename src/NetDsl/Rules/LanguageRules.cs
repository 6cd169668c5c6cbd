using System.Collections.Generic;

namespace NetDsl;

/// <summary>What is said about mistakes that keep a value or a network from being made, and about the limits of the editor.</summary>
internal static class LanguageRules
{
    public static IReadOnlyList<RuleInfo> All { get; } =
    [
        Value("ND1000", "The program stopped before the network was complete", "The code that describes the network threw an exception: nothing is written. Repair what the message names."),
        Value("ND1001", "Not an IPv4 address", "An IPv4 address has four numbers from 0 to 255 with dots between them. No device takes anything else."),
        Value("ND1002", "Not an IPv4 prefix or mask", "A prefix is an address, a slash and a length from 0 to 32; a mask has its ones in front."),
        Value("ND1003", "Not an IPv6 address or prefix", "An IPv6 address has eight groups of up to four hexadecimal digits, a run of zeros at most once as two colons; a prefix length is 0 to 128."),
        Value("ND1004", "A number is out of its range", "The device refuses a number outside the range of the command. Take one inside."),
        Value("ND1005", "Not a name", "The name is empty, too long or not in one piece: the device refuses it."),
        Value("ND1006", "A character that no command can hold", "A line break, a question mark or a control character would end the command or ask for help: the script would say something else."),
        Value("ND1007", "Not a MAC address", "A MAC address has twelve hexadecimal digits in three groups of four, as VRP writes it."),
        Value("ND1008", "Not the name of an interface", "An interface has a type that the device knows and a number, such as GigabitEthernet0/1/0.10."),
        Value("ND1009", "Not a network entity title", "IS-IS needs an area, a system ID of six bytes and a selector of 00."),
        Value("ND1010", "Two devices have one name", "A name stands for one device: their scripts would overwrite each other. Give each a name of its own."),
        Value("ND1011", "An unknown value would be written", "A value was left at its default, which means that it is not known: no command can be written with it. Give it a value."),
        Value("ND1012", "An object cannot be written", "The object lacks what its command needs."),
        Value("ND1013", "The name of the device cannot be the name of a file", "The script of a device is a file of its name. Take out what a file name cannot hold."),
        Value("ND1014", "A router without LSR ID is used as a peer", "A peer is named by its LSR ID. Give the router one with Mpls(...) before it is used."),
        Value("ND1015", "A secret cannot be found when the script is written", "A secret that an environment variable or a file holds is looked up when the script is written. Set the variable or put the secret into the file first."),
        Value("ND1016", "Two VPN instances would have one label", "The label of a protected VPN instance follows from its name, and two names can give the same one. Give one of them a label of its own."),
        new("ND9001", "The evaluation in the editor came to its bounds", Severity.Info, "Evaluation", "The program does more than is evaluated while it is typed. What is wrong behind that point is found when the program runs check."),
        new("ND9002", "Something is not evaluated in the editor", Severity.Hidden, "Evaluation", "Code that cannot be evaluated got an object of the network: nothing is said to be missing in it while it is typed. The running program's check knows more."),
    ];

    private static RuleInfo Value(string id, string title, string description) => new(id, title, Severity.Error, "Language", description);
}
