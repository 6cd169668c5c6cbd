namespace NetDsl.Examples.Misconfigured;

public static partial class ND2039
{
    public static Network Fixed() => Network.Define("ND2039", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1);
            ac.SecondaryPseudowire("3.3.3.3", 2);
        }));
    });

    public static Network Good() => Network.Define("ND2039", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1, pw => pw.InstanceName("gold"));
        }));
    });

    public static Network Unknown(L2vcInstanceName name) => Network.Define("ND2039", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1, pw => pw.InstanceName(name));
        }));
    });
}
