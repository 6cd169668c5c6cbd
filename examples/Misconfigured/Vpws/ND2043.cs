namespace NetDsl.Examples.Misconfigured;

/// <summary>Sequence numbers without a control word.</summary>
public static partial class ND2043
{
    public static Network Bad() => Network.Define("ND2043", net =>
    {
        net.Pe1(pe => pe.Interface("Atm0/1/0.1", ac =>
        {
            ac.PointToPoint().Pvc(1, 32);
            ac.Pseudowire("2.2.2.2", 1, pw => pw.SequenceNumber()); // expect ND2043
        }));
    });
}
