namespace NetDsl.Examples.Misconfigured;

/// <summary>PE1 packs 8 frames into a packet, PE2 16.</summary>
public static partial class ND2046
{
    public static Network Bad() => Network.Define("ND2046", net =>
    {
        net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe => pe.Interface("Serial0/2/0:1", ac =>
        {
            ac.Tdm();
            ac.Pseudowire("2.2.2.2", 1, pw => pw.TdmEncapsulationNumber(8)); // expect ND2046
        }));
        net.Pe("PE2", "2.2.2.2", ["1.1.1.1"], pe => pe.Interface("Serial0/2/0:1", ac =>
        {
            ac.Tdm();
            ac.Pseudowire("1.1.1.1", 1, pw => pw.TdmEncapsulationNumber(16));
        }));
    });
}
