namespace NetDsl.Examples.Misconfigured;

public static partial class ND3093
{
    public static Network Fixed() => Network.Define("ND3093", net =>
    {
        net.Lac1(lac1 => lac1.Interface("GE0/2/0.1", access => access.Bas(bas =>
        {
            bas.AuthenticateByPpp();
        })));
    });

    public static Network Good_no_tunnel() => Network.Define("ND3093", net =>
    {
        net.HuaweiRouter("BRAS1", bras =>
        {
            bras.Aaa(aaa => aaa.Domain("isp1", isp1 => isp1.AuthenticationScheme("default0")));
            bras.Interface("GE0/2/0.1", access => access.UserVlan(1, 100, outer: 10).Bas(bas => bas.Layer2Subscriber("isp1").AuthenticateByWeb().Raw("802.1p-to-vpn")));
        });
    });

    public static Network Unknown(DomainName domain) => Network.Define("ND3093", net =>
    {
        net.Lac1(lac1 => lac1.Interface("GE0/2/0.2", access => access.PppoeServer(1).UserVlan(101, 200).Bas(bas => bas.Layer2Subscriber(domain).Raw("802.1p-to-vpn"))));
    });
}
