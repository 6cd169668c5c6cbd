namespace NetDsl.Examples.Misconfigured;

/// <summary>resume stands where no switchback is announced.</summary>
public static partial class ND2086
{
    public static Network Bad() => Network.Define("ND2086", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1);
            ac.SecondaryPseudowire("3.3.3.3", 2);
            ac.Reroute(r => r.Never().Resume(10)); // expect ND2086
        }));
    });
}
