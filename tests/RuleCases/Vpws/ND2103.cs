namespace NetDsl.Examples.Misconfigured;

public static partial class ND2103
{
    public static Network Fixed() => Network.Define("ND2103", net =>
    {
        net.Pe1(pe =>
        {
            pe.Bfd();
            pe.Interface("GE0/1/0", ac =>
            {
                ac.Pseudowire("2.2.2.2", 1, pw => pw.ControlWord().Bfd(minTx: 100, minRx: 100));
            });
        });
    });

    public static Network Unknown(Input<bool> on) => Network.Define("ND2103", net =>
    {
        net.Pe1(pe =>
        {
            pe.Bfd();
            pe.Interface("GE0/1/0", ac => ac.Pseudowire("2.2.2.2", 1, pw => pw.ControlWord(on).Bfd(minTx: 100, minRx: 100)));
        });
    });
}
