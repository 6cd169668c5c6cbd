using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

/// <summary>BFD checks a pseudowire of several segments without the VC ID of its far segment.</summary>
public static partial class ND2109
{
    public static Network Bad() => Network.Define("ND2109", net =>
    {
        net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe =>
        {
            pe.Bfd();
            pe.Interface("GE0/1/0", ac =>
            {
                ac.Pseudowire("2.2.2.2", 1, pw => pw.ControlWord().Bfd(minTx: 100, minRx: 100)); // expect ND2109
            });
        });
        net.Pe("SPE", "2.2.2.2", ["1.1.1.1", "3.3.3.3"], pe => pe.SwitchPseudowire("1.1.1.1", 1, "3.3.3.3", 2, SwitchedEncapsulation.Ethernet));
    });
}
