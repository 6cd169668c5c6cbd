namespace NetDsl.Examples.Misconfigured;

public static partial class ND2040
{
    public static Network Fixed() => Network.Define("ND2040", net =>
    {
        net.Pe1(pe => pe.Interface("Pos0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1, pw => pw.ControlWord());
        }));
    });

    public static Network Good() => Network.Define("ND2040", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1, pw => pw.ControlWord().Tagged());
        }));
    });

    public static Network Unknown(InterfaceName name) => Network.Define("ND2040", net =>
    {
        net.Pe1(pe => pe.Interface(name, ac => ac.Pseudowire("2.2.2.2", 1, pw => pw.Tagged())));
    });
}
