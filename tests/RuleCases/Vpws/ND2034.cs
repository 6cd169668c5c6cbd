namespace NetDsl.Examples.Misconfigured;

public static partial class ND2034
{
    public static Network Good() => Network.Define("ND2034", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1);
            ac.BypassPseudowire("3.3.3.3", 3);
        }));
    });

    public static Network Bad_alone() => Network.Define("ND2034", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.BypassPseudowire("3.3.3.3", 3); // expect ND2034
        }));
    });

    public static Network Good_both_chassis() => Network.Define("ND2034", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1);
            ac.SecondaryPseudowire("3.3.3.3", 2);
            ac.InterChassisBypass("3.3.3.3", 3, 4);
        }));
    });

    public static Network Unknown(InterfaceName name) => Network.Define("ND2034", net =>
    {
        net.Pe1(pe =>
        {
            pe.Interface(name, ac => ac.Pseudowire("2.2.2.2", 1));
            pe.Interface("GE0/1/0", ac => ac.BypassPseudowire("3.3.3.3", 2));
        });
    });
}
