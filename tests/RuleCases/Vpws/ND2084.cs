namespace NetDsl.Examples.Misconfigured;

public static partial class ND2084
{
    public static Network Good() => Network.Define("ND2084", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1);
            ac.SecondaryPseudowire("3.3.3.3", 2);
            ac.Reroute(r => r.Delay(30));
        }));
    });

    public static Network Unknown(InterfaceName name) => Network.Define("ND2084", net =>
    {
        net.Pe1(pe =>
        {
            pe.Interface("GE0/1/0", ac => ac.Pseudowire("2.2.2.2", 1).Reroute(r => r.Delay(30)));
            pe.Interface(name, ac => ac.Pseudowire("2.2.2.2", 2).SecondaryPseudowire("3.3.3.3", 3));
        });
    });
}
