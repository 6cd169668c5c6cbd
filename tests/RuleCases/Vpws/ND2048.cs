namespace NetDsl.Examples.Misconfigured;

public static partial class ND2048
{
    public static Network Good() => Network.Define("ND2048", net =>
    {
        net.Pe1(pe => pe.Interface("Global-Ima-Group1.1", ac =>
        {
            ac.Pvc(1, 100);
            ac.Pseudowire("2.2.2.2", 1);
            ac.SecondaryPseudowire("3.3.3.3", 2);
        }));
    });

    public static Network Good_bundle() => Network.Define("ND2048", net =>
    {
        net.Pe1(pe => pe.Interface("Atm-Bundle1", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1);
            ac.BypassPseudowire("3.3.3.3", 2);
        }));
    });

    public static Network Good_ima_group_of_a_board() => Network.Define("ND2048", net =>
    {
        net.Pe1(pe => pe.Interface("Ima-group0/2/1.1", ac =>
        {
            ac.Pvc(1, 100);
            ac.Pseudowire("2.2.2.2", 1);
            ac.BypassPseudowire("3.3.3.3", 2);
        }));
    });

    public static Network Unknown(InterfaceName name) => Network.Define("ND2048", net =>
    {
        net.Pe1(pe => pe.Interface(name, ac => ac.Pseudowire("2.2.2.2", 1).BypassPseudowire("3.3.3.3", 2)));
    });
}
