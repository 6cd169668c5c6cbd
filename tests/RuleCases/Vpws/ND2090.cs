namespace NetDsl.Examples.Misconfigured;

public static partial class ND2090
{
    public static Network Good() => Network.Define("ND2090", net =>
    {
        net.Pe1(pe =>
        {
            pe.ETrunk(1);
            pe.Interface("Eth-Trunk10", ac => ac.JoinETrunk(1).Pseudowire("2.2.2.2", 1).SecondaryPseudowire("3.3.3.3", 2).Reroute(r => r.Immediately()));
        });
    });

    public static Network Unknown(InterfaceName name) => Network.Define("ND2090", net =>
    {
        net.Pe1(pe =>
        {
            pe.ETrunk(1);
            pe.Interface("Eth-Trunk10", ac => ac.JoinETrunk(1));
            pe.Interface(name, ac => ac.Pseudowire("2.2.2.2", 1).SecondaryPseudowire("3.3.3.3", 2).Reroute(r => r.Delay(30)));
        });
    });
}
