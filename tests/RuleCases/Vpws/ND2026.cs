namespace NetDsl.Examples.Misconfigured;

public static partial class ND2026
{
    public static Network Good() => Network.Define("ND2026", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1, pw => pw.AccessPort());
            ac.SecondaryPseudowire("3.3.3.3", 2, pw => pw.AccessPort());
        }));
    });

    public static Network Good_off_is_not_set() => Network.Define("ND2026", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1, pw => pw.AccessPort(false));
            ac.SecondaryPseudowire("3.3.3.3", 2);
        }));
    });

    public static Network Unknown(Input<bool> on) => Network.Define("ND2026", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1, pw => pw.AccessPort());
            ac.SecondaryPseudowire("3.3.3.3", 2, pw => pw.AccessPort(on));
        }));
    });
}
