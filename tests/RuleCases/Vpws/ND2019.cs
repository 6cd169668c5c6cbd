namespace NetDsl.Examples.Misconfigured;

public static partial class ND2019
{
    public static Network Good() => Network.Define("ND2019", net =>
    {
        net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Mtu(1500);
            ac.Pseudowire("2.2.2.2", 1);
        }));
        net.Remote("PE2", "2.2.2.2", "1.1.1.1", 1);
    });

    public static Network Unknown(InterfaceMtu mtu) => Network.Define("ND2019", net =>
    {
        net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Mtu(mtu);
            ac.Pseudowire("2.2.2.2", 1);
        }));
        net.Remote("PE2", "2.2.2.2", "1.1.1.1", 1);
    });

    public static Network Good_main_interface_passes_it_on() => Network.Define("ND2019", net =>
    {
        net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe =>
        {
            pe.Interface("GE0/1/0", port => port.Mtu(9000));
            pe.Interface("GE0/1/0.1", ac => ac.Dot1q(1).Pseudowire("2.2.2.2", 1));
        });
        net.Remote("PE2", "2.2.2.2", "1.1.1.1", 1);
    });
}
