namespace NetDsl.Examples.Misconfigured;

public static partial class ND3081
{
    public static Network Good() => Network.Define("ND3081", net =>
    {
        net.Lns1(lns: side => side.DefaultDomain("isp1"));
    });

    public static Network Unknown(DomainName domain) => Network.Define("ND3081", net =>
    {
        net.Lns1(lns: side => side.DefaultDomain(domain));
    });

    public static Network Bad_roam_domain() => Network.Define("ND3081", net =>
    {
        net.Lns1(lns: side => side.RoamDomain("isp9")); // expect ND3081
    });

    public static Network Bad_access() => Network.Define("ND3081", net =>
    {
        net.Lac1(router => router.Interface("GE0/2/0.1", access => access.Bas(bas => bas.Layer2Subscriber("isp9")))); // expect ND3081
    });

    public static Network Good_built_in() => Network.Define("ND3081", net =>
    {
        net.Lns1(lns: side => side.DefaultDomain("default1"));
    });
}
