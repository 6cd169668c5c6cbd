using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND2109
{
    public static Network Good() => Network.Define("ND2109", net =>
    {
        net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe =>
        {
            pe.Bfd();
            pe.Interface("GE0/1/0", ac => ac.Pseudowire("2.2.2.2", 1, pw => pw.ControlWord().Bfd(minTx: 100, minRx: 100, remoteVcId: 2)));
        });
        net.Pe("SPE", "2.2.2.2", ["1.1.1.1", "3.3.3.3"], pe => pe.SwitchPseudowire("1.1.1.1", 1, "3.3.3.3", 2, SwitchedEncapsulation.Ethernet));
    });

    public static Network Unknown(VcId vcId) => Network.Define("ND2109", net =>
    {
        net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe =>
        {
            pe.Bfd();
            pe.Interface("GE0/1/0", ac => ac.Pseudowire("2.2.2.2", vcId, pw => pw.ControlWord().Bfd(minTx: 100, minRx: 100)));
        });
        net.Pe("SPE", "2.2.2.2", ["1.1.1.1", "3.3.3.3"], pe => pe.SwitchPseudowire("1.1.1.1", 1, "3.3.3.3", 2, SwitchedEncapsulation.Ethernet));
    });
}
