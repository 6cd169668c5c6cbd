namespace NetDsl.Examples.Misconfigured;

public static partial class ND2045
{
    public static Network Fixed() => Network.Define("ND2045", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1);
        }));
    });

    public static Network Good() => Network.Define("ND2045", net =>
    {
        net.Pe1(pe => pe.Interface("Serial0/2/0:1", ac =>
        {
            ac.Tdm();
            ac.Pseudowire("2.2.2.2", 1, pw => pw.JitterBuffer(20));
        }));
    });

    public static Network Unknown(InterfaceName name) => Network.Define("ND2045", net =>
    {
        net.Pe1(pe => pe.Interface(name, ac => ac.Pseudowire("2.2.2.2", 1, pw => pw.JitterBuffer(20))));
    });
}
