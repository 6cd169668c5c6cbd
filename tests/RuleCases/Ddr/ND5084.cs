namespace NetDsl.Examples.Misconfigured;

public static partial class ND5084
{
    public static Network Fixed() => Network.Define("ND5084", net =>
    {
        net.Branch(ospf: ospf =>
        {
            ospf.Preference(20);
        });
    });

    public static Network Good_the_lan_is_silent() => Network.Define("ND5084", net =>
    {
        net.Branch(ospf: ospf =>
        {
            ospf.Preference(20);
            ospf.SilentInterface("GigabitEthernet0/1");
        });
    });

    public static Network Bad_the_primary_line() => Network.Define("ND5084", net =>
    {
        net.Branch(ospf: ospf =>
        {
            ospf.SilentInterface("Serial2/1/0"); // expect ND5084
        });
        net.Center();
    });

    public static Network Bad_not_covered() => Network.Define("ND5084", net =>
    {
        net.BareBranch(
            branch => branch.Ospf(1, ospf => ospf.RouterId("10.255.0.1").Area(0, area => area.Network("192.168.1.0/24").Network("10.1.1.0/30"))),
            bri: line =>
            {
                line.Ospf(ospf => ospf.Cost(2000)); // expect ND5084
            });
    });

    public static Network Unknown(InterfaceName name) => Network.Define("ND5084", net =>
    {
        net.Branch(ospf: ospf =>
        {
            ospf.Preference(20);
            ospf.SilentInterface(name);
        });
    });
}
