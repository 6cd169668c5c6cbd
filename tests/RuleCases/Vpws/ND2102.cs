namespace NetDsl.Examples.Misconfigured;

public static partial class ND2102
{
    public static Network Good() => Network.Define("ND2102", net =>
    {
        net.Pe1(pe =>
        {
            pe.Bfd();
            pe.Interface("GE0/1/0", ac => ac.Pseudowire("2.2.2.2", 1, pw => pw.ControlWord().Bfd(minTx: 100, minRx: 100)));
        });
    });

    public static Network Unknown(InterfaceName name) => Network.Define("ND2102", net =>
    {
        net.Pe1(pe => pe.Interface(name, ac => ac.Pseudowire("2.2.2.2", 1, pw => pw.ControlWord().Bfd(minTx: 100, minRx: 100))));
    });
}
