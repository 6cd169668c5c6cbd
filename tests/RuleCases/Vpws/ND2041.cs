namespace NetDsl.Examples.Misconfigured;

public static partial class ND2041
{
    public static Network Fixed() => Network.Define("ND2041", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0.1", ac =>
        {
            ac.Dot1q(10);
            ac.Pseudowire("2.2.2.2", 1);
        }));
    });

    public static Network Good() => Network.Define("ND2041", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1, pw => pw.AccessPort());
        }));
    });

    public static Network Unknown(Input<bool> on) => Network.Define("ND2041", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0.1", ac =>
        {
            ac.Dot1q(10);
            ac.Pseudowire("2.2.2.2", 1, pw => pw.AccessPort(on));
        }));
    });
}
