namespace NetDsl.Examples.Misconfigured;

public static partial class ND2059
{
    public static Network Bad_layer_2_sub_interface() => Network.Define("ND2059", net =>
    {
        net.Pe1(pe =>
        {
            pe.Interface("GE0/1/0.1", ac => ac.Layer2Mode().Pseudowire("2.2.2.2", 1)); // expect ND2059
        });
    });

    public static Network Bad_only_a_rewrite() => Network.Define("ND2059", net =>
    {
        net.Pe1(pe =>
        {
            pe.Interface("GE0/1/0.1", ac => ac.Evc(evc => evc.PopSingle()).Pseudowire("2.2.2.2", 1)); // expect ND2059
        });
    });

    public static Network Good() => Network.Define("ND2059", net =>
    {
        net.Pe1(pe =>
        {
            pe.Interface("GE0/1/0.1", ac => ac.Dot1q(10).Pseudowire("2.2.2.2", 1));
        });
    });

    public static Network Good_two_tags() => Network.Define("ND2059", net =>
    {
        net.Pe1(pe =>
        {
            pe.Interface("Eth-Trunk1.1", ac => ac.QinqTermination(10, 20).Pseudowire("2.2.2.2", 1));
        });
    });

    public static Network Good_all_frames() => Network.Define("ND2059", net =>
    {
        net.Pe1(pe =>
        {
            pe.Interface("GE0/1/0.1", ac => ac.Evc(evc => evc.AllFrames()).Pseudowire("2.2.2.2", 1));
        });
    });

    public static Network Good_written_as_it_stands() => Network.Define("ND2059", net =>
    {
        net.Pe1(pe =>
        {
            pe.Interface("GE0/1/0.1", ac => ac.Raw("user-vlan 10").Pseudowire("2.2.2.2", 1));
        });
    });

    public static Network Unknown(VlanId vlan) => Network.Define("ND2059", net =>
    {
        net.Pe1(pe =>
        {
            pe.Interface("GE0/1/0.1", ac => ac.Dot1q(vlan).Pseudowire("2.2.2.2", 1));
        });
    });

    public static Network Unknown_interface(InterfaceName name) => Network.Define("ND2059", net =>
    {
        net.Pe1(pe =>
        {
            pe.Interface("GE0/1/0.1", ac => ac.Pseudowire("2.2.2.2", 1));
            pe.Interface(name, ac => ac.Dot1q(10));
        });
    });
}
