namespace NetDsl.Examples.Misconfigured;

public static partial class ND2104
{
    public static Network Good() => Network.Define("ND2104", net =>
    {
        net.Pe1(pe =>
        {
            pe.Bfd();
            pe.Interface("GE0/1/0", ac => ac.Pseudowire("2.2.2.2", 1, pw => pw.ControlWord()));
            pe.BfdForPseudowire("pw1", "GE0/1/0", s => s.LocalDiscriminator(10).RemoteDiscriminator(20));
        });
    });

    public static Network Unknown(InterfaceName name) => Network.Define("ND2104", net =>
    {
        net.Pe1(pe =>
        {
            pe.Bfd();
            pe.Interface("GE0/1/0", ac => ac.Pseudowire("2.2.2.2", 1, pw => pw.ControlWord().Bfd(minTx: 100, minRx: 100)));
            pe.BfdForPseudowire("pw1", name, s => s.LocalDiscriminator(10).RemoteDiscriminator(20));
        });
    });
}
