namespace NetDsl.Examples.Misconfigured;

/// <summary>A pseudowire between an Ethernet and a POS interface carries frames.</summary>
public static partial class ND2018
{
    public static Network Bad() => Network.Define("ND2018", net =>
    {
        net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1); // expect ND2018
        }));
        net.Pe("PE2", "2.2.2.2", ["1.1.1.1"], pe => pe.Interface("Pos0/1/0", ac => ac.Mtu(1500).Pseudowire("1.1.1.1", 1)));
    });
}
