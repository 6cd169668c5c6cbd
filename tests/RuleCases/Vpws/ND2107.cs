namespace NetDsl.Examples.Misconfigured;

public static partial class ND2107
{
    public static Network Good() => Network.Define("ND2107", net =>
    {
        net.Pe1(pe =>
        {
            pe.Bfd();
            pe.Interface("GE0/1/0", ac => ac.Pseudowire("2.2.2.2", 1, pw => pw.ControlWord()).SecondaryPseudowire("3.3.3.3", 2, pw => pw.ControlWord()));
            pe.BfdForPseudowire("pw1", "GE0/1/0", s => s.LocalDiscriminator(10).RemoteDiscriminator(20));
            pe.BfdForPseudowire("pw2", "GE0/1/0", true, s => s.LocalDiscriminator(11).RemoteDiscriminator(21));
        });
    });

    public static Network Unknown(LocalDiscriminator number) => Network.Define("ND2107", net =>
    {
        net.Pe1(pe =>
        {
            pe.Bfd();
            pe.Interface("GE0/1/0", ac => ac.Pseudowire("2.2.2.2", 1, pw => pw.ControlWord()).SecondaryPseudowire("3.3.3.3", 2, pw => pw.ControlWord()));
            pe.BfdForPseudowire("pw1", "GE0/1/0", s => s.LocalDiscriminator(10).RemoteDiscriminator(20));
            pe.BfdForPseudowire("pw2", "GE0/1/0", true, s => s.LocalDiscriminator(number).RemoteDiscriminator(21));
        });
    });
}
