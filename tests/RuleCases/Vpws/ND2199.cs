namespace NetDsl.Examples.Misconfigured;

public static partial class ND2199
{
    public static Network Fixed() => Network.Define("ND2199", net =>
    {
        net.Pe1(pe =>
        {
            pe.Interface("GE0/1/0", ac =>
            {
                ac.Ccc("GE0/1/1");
            });
            pe.Interface("GE0/1/1", ac => ac.Ccc("GE0/1/0"));
        });
    });

    public static Network Bad_nothing_beside_it() => Network.Define("ND2199", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac => ac.ServiceName("gold"))); // expect ND2199
    });

    public static Network Good_behind_the_name() => Network.Define("ND2199", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac => ac.ServiceName("gold").Pseudowire("2.2.2.2", 1)));
    });

    public static Network Good_protected_by_a_pseudowire() => Network.Define("ND2199", net =>
    {
        net.Pe1(pe =>
        {
            pe.Interface("GE0/1/0", ac => ac.Ccc("GE0/1/1").SecondaryPseudowire("2.2.2.2", 1).ServiceName("gold"));
            pe.Interface("GE0/1/1", ac => ac.Ccc("GE0/1/0"));
        });
    });

    public static Network Good_another_kind_of_service() => Network.Define("ND2199", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac => ac.ServiceName("gold").Raw("l2 binding vsi blue")));
    });

    public static Network Unknown(InterfaceName name) => Network.Define("ND2199", net =>
    {
        net.Pe1(pe =>
        {
            pe.Interface("GE0/1/0", ac => ac.ServiceName("gold"));
            pe.Interface(name, ac => ac.Pseudowire("2.2.2.2", 1));
        });
    });
}
