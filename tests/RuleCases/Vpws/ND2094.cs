namespace NetDsl.Examples.Misconfigured;

public static partial class ND2094
{
    public static Network Fixed() => Network.Define("ND2094", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1);
        }));
    });

    public static Network Good() => Network.Define("ND2094", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1);
            ac.SecondaryPseudowire("3.3.3.3", 2);
            ac.StreamDualReceiving();
        }));
    });

    public static Network Unknown(Input<bool> on) => Network.Define("ND2094", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1);
            ac.StreamDualReceiving(on);
        }));
    });
}
