namespace NetDsl.Examples.Misconfigured;

public static partial class ND2057
{
    public static Network Fixed() => Network.Define("ND2057", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1);
        }));
    });

    public static Network Bad_routing_protocol() => Network.Define("ND2057", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.IsisEnable(1); // expect ND2057
            ac.Pseudowire("2.2.2.2", 1);
        }));
    });

    public static Network Good_on_another_sub_interface() => Network.Define("ND2057", net =>
    {
        net.Pe1(pe =>
        {
            pe.Interface("GE0/1/0.1", ac => ac.Dot1q(10).Pseudowire("2.2.2.2", 1));
            pe.Interface("GE0/1/0.2", lan => lan.Dot1q(20).Address("10.1.1.1/24"));
        });
    });

    public static Network Good_management_pseudowire() => Network.Define("ND2057", net =>
    {
        net.Pe1(pe => pe.Loopback(1, lo => lo.Address("10.9.9.9/32").ManagementPseudowire("2.2.2.2", 1)));
    });

    public static Network Unknown(InterfaceName name) => Network.Define("ND2057", net =>
    {
        net.Pe1(pe => pe.Interface(name, ac => ac.Address("10.1.1.1/24").Pseudowire("2.2.2.2", 1)));
    });
}
