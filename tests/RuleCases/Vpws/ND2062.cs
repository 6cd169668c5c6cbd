namespace NetDsl.Examples.Misconfigured;

public static partial class ND2062
{
    public static Network Fixed() => Network.Define("ND2062", net =>
    {
        net.Pe1(pe => pe.Interface("Ima-group0/2/1.1", ac =>
        {
            ac.PointToMultipoint();
            ac.Pvc(1, 100);
            ac.Pvc(1, 200);
            ac.Pseudowire("2.2.2.2", 1);
        }));
    });

    public static Network Good_one_channel() => Network.Define("ND2062", net =>
    {
        net.Pe1(pe => pe.Interface("Ima-group0/2/1.1", ac =>
        {
            ac.PointToPoint();
            ac.Pvc(1, 100);
            ac.Pseudowire("2.2.2.2", 1);
        }));
    });

    public static Network Good_default_type() => Network.Define("ND2062", net =>
    {
        net.Pe1(pe => pe.Interface("Ima-group0/2/1.1", ac =>
        {
            ac.Up();
            ac.Pvc(1, 100);
            ac.Pvc(1, 200);
            ac.Pseudowire("2.2.2.2", 1);
        }));
    });

    public static Network Unknown(InterfaceName name) => Network.Define("ND2062", net =>
    {
        net.Pe1(pe => pe.Interface(name, ac => ac.PointToPoint().Pvc(1, 100).Pseudowire("2.2.2.2", 1)));
    });
}
