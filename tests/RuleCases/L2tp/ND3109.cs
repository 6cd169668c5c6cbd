namespace NetDsl.Examples.Misconfigured;

public static partial class ND3109
{
    public static Network Bad_only_the_lns() => Network.Define("ND3109", net =>
    {
        net.Lac1();
        net.Lns1(group: lns1 => lns1.Raw("lns avp access-line-info allow agent-circuit-id")); // expect ND3109
    });

    public static Network Good() => Network.Define("ND3109", net =>
    {
        net.Lac1(group: lac1 =>
        {
            lac1.Raw("lac avp access-line-info include agent-circuit-id agent-remote-id");
        });
        net.Lns1(group: lns1 => lns1.Raw("lns avp access-line-info allow agent-remote-id agent-circuit-id"));
    });

    public static Network Unknown(L2tpTunnelName name) => Network.Define("ND3109", net =>
    {
        net.Lac1(group: lac1 => lac1.TunnelName(name).Raw("lac avp access-line-info include agent-circuit-id"));
        net.Lns1();
    });
}
