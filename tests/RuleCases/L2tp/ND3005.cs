namespace NetDsl.Examples.Misconfigured;

public static partial class ND3005
{
    public static Network Fixed() => Network.Define("ND3005", net =>
    {
        net.Lac1(lac =>
        {
            lac.Loopback(1, lo => lo.Address("1.1.1.2/32"));
        });
    });

    public static Network Bad_in_capitals() => Network.Define("ND3005", net =>
    {
        net.Lac1(lac =>
        {
            lac.Raw("undo L2TP-group DEFAULT-LNS"); // expect ND3005
        });
    });

    public static Network Good_a_group_of_its_own() => Network.Define("ND3005", net =>
    {
        net.Lac1(lac =>
        {
            lac.Raw("undo l2tp-group gold");
        });
    });

    public static Network Unknown(L2tpGroupName name) => Network.Define("ND3005", net =>
    {
        net.Lac1(lac =>
        {
            lac.Raw($"undo l2tp-group {name}");
        });
    });
}
