namespace NetDsl.Examples.Misconfigured;

public static partial class ND2096
{
    public static Network Fixed() => Network.Define("ND2096", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0.1", ac =>
        {
            ac.Dot1q(10);
            ac.Pseudowire("2.2.2.2", 1);
        }));
    });

    public static Network Good() => Network.Define("ND2096", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1);
            ac.TriggerIfDown();
        }));
    });

    public static Network Unknown(InterfaceName name) => Network.Define("ND2096", net =>
    {
        net.Pe1(pe => pe.Interface(name, ac => ac.Pseudowire("2.2.2.2", 1).TriggerIfDown()));
    });
}
