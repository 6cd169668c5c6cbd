namespace NetDsl.Examples.Misconfigured;

public static partial class ND2106
{
    public static Network Good() => Network.Define("ND2106", net =>
    {
        net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe =>
        {
            pe.Bfd();
            pe.Interface("GE0/1/0", ac => ac.Pseudowire("2.2.2.2", 1, pw => pw.ControlWord().Bfd(minTx: 100, minRx: 100)));
        });
        net.Remote("PE2", "2.2.2.2", "1.1.1.1", 1, pw => pw.ControlWord().Bfd(minTx: 100, minRx: 100)).Bfd();
    });

    public static Network Unknown(VcId vcId) => Network.Define("ND2106", net =>
    {
        net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe =>
        {
            pe.Bfd();
            pe.Interface("GE0/1/0", ac => ac.Pseudowire("2.2.2.2", vcId, pw => pw.ControlWord().Bfd(minTx: 100, minRx: 100)));
        });
        net.Remote("PE2", "2.2.2.2", "1.1.1.1", 1, pw => pw.ControlWord());
    });
}
