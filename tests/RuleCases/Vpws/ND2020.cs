namespace NetDsl.Examples.Misconfigured;

public static partial class ND2020
{
    public static Network Fixed() => Network.Define("ND2020", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("3.3.3.3", 2);
        }));
    });

    public static Network Good_local_connection_as_primary() => Network.Define("ND2020", net =>
    {
        net.Pe1(pe =>
        {
            pe.Interface("GE0/1/1");
            pe.Interface("GE0/1/0", ac => ac.Ccc("GE0/1/1").SecondaryPseudowire("3.3.3.3", 2));
        });
    });

    public static Network Unknown(InterfaceName name) => Network.Define("ND2020", net =>
    {
        net.Pe1(pe =>
        {
            pe.Interface(name, ac => ac.Pseudowire("2.2.2.2", 1));
            pe.Interface("GE0/1/0", ac => ac.SecondaryPseudowire("3.3.3.3", 2));
        });
    });
}
