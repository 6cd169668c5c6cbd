namespace NetDsl.Examples.Misconfigured;

/// <summary>The pseudowire of a Layer 2 sub-interface is tagged.</summary>
public static partial class ND2063
{
    public static Network Bad() => Network.Define("ND2063", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0.1", ac =>
        {
            ac.Evc(evc => evc.Dot1q(10));
            ac.Pseudowire("2.2.2.2", 1, pw => pw.Tagged()); // expect ND2063
        }));
    });
}
