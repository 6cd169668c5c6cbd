using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND2024
{
    public static Network Fixed() => Network.Define("ND2024", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1, pw => pw.Tagged());
            ac.SecondaryPseudowire("3.3.3.3", 2, pw => pw.Tagged());
        }));
    });

    public static Network Bad_missing() => Network.Define("ND2024", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.LocalCeBroadcast();
            ac.Pseudowire("2.2.2.2", 1, pw => pw.IpInterworking());
            ac.SecondaryPseudowire("3.3.3.3", 2); // expect ND2024
        }));
    });

    public static Network Good_both_default() => Network.Define("ND2024", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1);
            ac.SecondaryPseudowire("3.3.3.3", 2);
        }));
    });

    public static Network Unknown(Input<PseudowireEncapsulation> kind) => Network.Define("ND2024", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1, pw => pw.Tagged());
            ac.SecondaryPseudowire("3.3.3.3", 2, pw => pw.Encapsulation(kind));
        }));
    });
}
