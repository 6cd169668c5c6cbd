namespace NetDsl.Examples.Misconfigured;

/// <summary>A pseudowire has dynamic and static BFD.</summary>
public static partial class ND2104
{
    public static Network Bad() => Network.Define("ND2104", net =>
    {
        net.Pe1(pe =>
        {
            pe.Bfd();
            pe.Interface("GE0/1/0", ac =>
            {
                ac.Pseudowire("2.2.2.2", 1, pw => pw.ControlWord().Bfd(minTx: 100, minRx: 100)); // expect ND2104
            });
            pe.BfdForPseudowire("pw1", "GE0/1/0", s => s.LocalDiscriminator(10).RemoteDiscriminator(20));
        });
    });
}
