namespace NetDsl.Examples.Misconfigured;

/// <summary>Two pseudowires of a router have one VC ID.</summary>
public static partial class ND2014
{
    public static Network Bad() => Network.Define("ND2014", net =>
    {
        net.Pe1(pe =>
        {
            pe.Interface("GE0/1/0", ac => ac.Pseudowire("2.2.2.2", 1));
            pe.Interface("GE0/1/1", ac =>
            {
                ac.Pseudowire("3.3.3.3", 1); // expect ND2014
            });
        });
    });
}
