namespace NetDsl.Examples.Misconfigured;

public static partial class ND2058
{
    public static Network Fixed() => Network.Define("ND2058", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1);
        }));
    });

    public static Network Bad_as_a_raw_line() => Network.Define("ND2058", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Raw("ip binding vpn-instance blue"); // expect ND2058
            ac.Pseudowire("2.2.2.2", 1);
        }));
    });

    public static Network Good_on_another_interface() => Network.Define("ND2058", net =>
    {
        net.Pe1(pe =>
        {
            pe.Interface("GE0/1/0", ac => ac.Pseudowire("2.2.2.2", 1));
            pe.Interface("GE0/1/1", port => port.VpnInstance("blue"));
        });
    });

    public static Network Unknown(InterfaceName name) => Network.Define("ND2058", net =>
    {
        net.Pe1(pe =>
        {
            pe.Interface(name, ac => ac.Pseudowire("2.2.2.2", 1));
            pe.Interface("GE0/1/1", port => port.VpnInstance("blue"));
        });
    });
}
