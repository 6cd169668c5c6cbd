namespace NetDsl.Examples.Misconfigured;

public static partial class ND2043
{
    public static Network Fixed() => Network.Define("ND2043", net =>
    {
        net.Pe1(pe => pe.Interface("Atm0/1/0.1", ac =>
        {
            ac.PointToPoint().Pvc(1, 32);
            ac.Pseudowire("2.2.2.2", 1, pw => pw.ControlWord().SequenceNumber());
        }));
    });

    public static Network Unknown(Input<bool> on) => Network.Define("ND2043", net =>
    {
        net.Pe1(pe => pe.Interface("Atm0/1/0.1", ac =>
        {
            ac.PointToPoint().Pvc(1, 32);
            ac.Pseudowire("2.2.2.2", 1, pw => pw.SequenceNumber().ControlWord(on));
        }));
    });
}
