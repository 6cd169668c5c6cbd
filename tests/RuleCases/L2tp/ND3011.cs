using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND3011
{
    public static Network Bad_queues_on_a_LAC() => Network.Define("ND3011", net =>
    {
        net.Lac1(group: g => g.LnsSide(lns =>
        {
            lns.SchedulingMode(L2tpSchedulingMode.Session); // expect ND3011
        }));
    });

    public static Network Good() => Network.Define("ND3011", net =>
    {
        net.Lns1(lns: lns =>
        {
            lns.SchedulingMode(L2tpSchedulingMode.Session);
        });
    });

    public static Network Unknown(L2tpGroupName name) => Network.Define("ND3011", net =>
    {
        net.Lac1(domain: d => d.L2tpGroup(name));
    });
}
