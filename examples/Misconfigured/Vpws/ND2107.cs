namespace NetDsl.Examples.Misconfigured;

/// <summary>Two BFD sessions of a router have one local discriminator.</summary>
public static partial class ND2107
{
    public static Network Bad() => Network.Define("ND2107", net =>
    {
        net.Pe1(pe =>
        {
            pe.Bfd();
            pe.Interface("GE0/1/0", ac => ac.Pseudowire("2.2.2.2", 1, pw => pw.ControlWord()).SecondaryPseudowire("3.3.3.3", 2, pw => pw.ControlWord()));
            pe.BfdForPseudowire("pw1", "GE0/1/0", s => s.LocalDiscriminator(10).RemoteDiscriminator(20));
            pe.BfdForPseudowire("pw2", "GE0/1/0", true, s => s.LocalDiscriminator(10).RemoteDiscriminator(21)); // expect ND2107
        });
    });
}
