using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5018
{
    public static Network Fixed() => Network.Define("ND5018", net =>
    {
        net.Branch(ddr: false, bri: line =>
        {
            line.Dial(dial => dial.Traditional().Idle(0).Route("20.1.1.2", "8810052", broadcast: true).Group(1));
            line.StandbyRoutingGroup(1);
        });
    });

    public static Network Good_a_line_of_its_own() => Network.Define("ND5018", net =>
    {
        net.Branch(ddr: false, bri: line =>
        {
            line.Dial(dial => dial.Traditional().Idle(0).Route("20.1.1.2", "8810052", broadcast: true));
            line.Raw("dialer-group 1 new-option");
            line.StandbyRoutingGroup(1);
        });
    });

    public static Network Unknown(DialerGroupNumber number) => Network.Define("ND5018", net =>
    {
        net.Branch(ddr: false, bri: line =>
        {
            line.Dial(dial => dial.Traditional().Group(number).Idle(0).Route("20.1.1.2", "8810052", broadcast: true));
            line.StandbyRoutingGroup(1);
        });
    });
}
