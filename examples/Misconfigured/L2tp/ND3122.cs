using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

/// <summary>The group queue of the tunnels was never created.</summary>
public static partial class ND3122
{
    public static Network Bad() => Network.Define("ND3122", net =>
    {
        net.Lns1(
            lns: side => side.SchedulingMode(L2tpSchedulingMode.Session),
            group: lns1 =>
            {
                lns1.UserGroupQueue(inbound: "street"); // expect ND3122
            });
    });
}
