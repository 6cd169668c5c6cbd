namespace NetDsl.Examples.Misconfigured;

public static partial class ND3001
{
    public static Network Fixed() => Network.Define("ND3001", net =>
    {
        net.HuaweiRouter("LAC1", lac =>
        {
            lac.Loopback(0, lo => lo.Address("1.1.1.1/32"));
            lac.L2tp();
            lac.L2tpGroup("gold", g => g.StartsByRadius("gold"));
        });
    });

    public static Network Bad_only_an_LNS_group() => Network.Define("ND3001", net =>
    {
        net.HuaweiRouter("LNS1", lns =>
        {
            lns.Loopback(0, lo => lo.Address("3.3.3.3/32"));
            lns.LnsGroup("group1", g => g.Slot("1").Source("LoopBack0")); // expect ND3001
        });
    });

    public static Network Good_behind_the_group() => Network.Define("ND3001", net =>
    {
        net.HuaweiRouter("LAC1", lac =>
        {
            lac.Loopback(0, lo => lo.Address("1.1.1.1/32"));
            lac.L2tpGroup("gold", g => g.StartsByRadius("gold"));
            lac.L2tp();
        });
    });

    public static Network Good_as_a_raw_line() => Network.Define("ND3001", net =>
    {
        net.HuaweiRouter("LAC1", lac =>
        {
            lac.Raw("l2tp enable");
            lac.Loopback(0, lo => lo.Address("1.1.1.1/32"));
            lac.L2tpGroup("gold", g => g.StartsByRadius("gold"));
        });
    });

    public static Network Unknown(InterfaceName port) => Network.Define("ND3001", net =>
    {
        net.HuaweiRouter("LAC1", lac =>
        {
            lac.Loopback(0, lo => lo.Address("1.1.1.1/32"));
            lac.Interface(port, up => up.Address("10.1.1.1/24"));
            lac.L2tpGroup("gold", g => g.StartsByRadius("gold"));
        });
    });
}
