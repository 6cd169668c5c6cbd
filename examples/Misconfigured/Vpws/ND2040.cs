namespace NetDsl.Examples.Misconfigured;

/// <summary>An Ethernet option stands on another interface type.</summary>
public static partial class ND2040
{
    public static Network Bad() => Network.Define("ND2040", net =>
    {
        net.Pe1(pe => pe.Interface("Pos0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1, pw => pw.ControlWord().Tagged()); // expect ND2040
        }));
    });
}
