namespace NetDsl.Examples.Misconfigured;

/// <summary>CEs with PPP links are connected asymmetrically, and the pseudowires carry PPP frames.</summary>
public static partial class ND2064
{
    public static Network Bad() => Network.Define("ND2064", net =>
    {
        var ce1 = net.HuaweiRouter("CE1", ce => ce.Interface("Pos0/1/0", ac => ac.Ppp().Address("10.1.1.1/30").SecondaryAddress("10.1.2.1/30")));
        var ce2 = net.HuaweiRouter("CE2", ce =>
        {
            ce.Interface("Pos0/1/0", ac => ac.Ppp().Address("10.1.1.2/30"));
            ce.Interface("Pos0/1/1", ac => ac.Ppp().Address("10.1.2.2/30"));
        });
        var pe1 = net.Pe1(pe => pe.Interface("Pos0/1/0", ac =>
        {
            ac.Ppp();
            ac.Pseudowire("2.2.2.2", 1); // expect ND2064
            ac.SecondaryPseudowire("3.3.3.3", 2);
        }));
        var pe2 = net.Pe("PE2", "2.2.2.2", ["1.1.1.1"], pe => pe.Interface("Pos0/1/0", ac => ac.Ppp().Pseudowire("1.1.1.1", 1)));
        var pe3 = net.Pe("PE3", "3.3.3.3", ["1.1.1.1"], pe => pe.Interface("Pos0/1/0", ac => ac.Ppp().Pseudowire("1.1.1.1", 2)));
        net.Link(ce1.Interface("Pos0/1/0"), pe1.Interface("Pos0/1/0"));
        net.Link(ce2.Interface("Pos0/1/0"), pe2.Interface("Pos0/1/0"));
        net.Link(ce2.Interface("Pos0/1/1"), pe3.Interface("Pos0/1/0"));
    });
}
