namespace NetDsl.Examples.Misconfigured;

public static partial class ND2111
{
    public static Network Good() => Network.Define("ND2111", net =>
    {
        net.Pe1(pe => pe.Loopback(1, lo => lo.ManagementPseudowire("2.2.2.2", 1)));
    });

    public static Network Bad_without_control_word() => Network.Define("ND2111", net =>
    {
        net.Pe1(pe => pe.Loopback(1, lo => lo.ManagementPseudowire("2.2.2.2", 1, pw => pw.ControlWord(false)))); // expect ND2111
    });

    public static Network Fixed_without_control_word() => Network.Define("ND2111", net =>
    {
        net.Pe1(pe => pe.Loopback(1, lo => lo.ManagementPseudowire("2.2.2.2", 1)));
    });

    public static Network Unknown(InterfaceName name) => Network.Define("ND2111", net =>
    {
        net.Pe1(pe => pe.Interface(name, ac => ac.ManagementPseudowire("2.2.2.2", 1)));
    });
}
