namespace NetDsl.Examples.Misconfigured;

/// <summary>A management pseudowire stands on something else than a loopback interface, or has no control word.</summary>
public static partial class ND2111
{
    public static Network Bad() => Network.Define("ND2111", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.ManagementPseudowire("2.2.2.2", 1); // expect ND2111
        }));
    });
}
