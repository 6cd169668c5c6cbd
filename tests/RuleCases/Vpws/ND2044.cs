namespace NetDsl.Examples.Misconfigured;

public static partial class ND2044
{
    public static Network Fixed() => Network.Define("ND2044", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1);
        }));
    });

    public static Network Good() => Network.Define("ND2044", net =>
    {
        net.Pe1(pe => pe.Interface("Atm0/1/0.1", ac =>
        {
            ac.PointToPoint().Pvc(1, 32);
            ac.Pseudowire("2.2.2.2", 1, pw => pw.MaxAtmCells(10));
        }));
    });

    public static Network Unknown(InterfaceName name) => Network.Define("ND2044", net =>
    {
        net.Pe1(pe => pe.Interface(name, ac => ac.Pseudowire("2.2.2.2", 1, pw => pw.MaxAtmCells(10))));
    });
}
